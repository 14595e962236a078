from extraction.excluded import Excluded

TEXT = "The council of Ostrava voted on Tuesday to close the old coal mine and to pay those who worked in it."


def test_a_text_that_holds_a_stretch_of_an_excluded_one_is_found_whatever_its_signs_and_case():
    excluded = Excluded([TEXT])
    assert excluded.holds("NEWS -- " + TEXT.upper().replace(" ", "\n") + " More followed.")
    assert excluded.holds("He said: the council of Ostrava voted on Tuesday to close the old coal mine and to pay!")


def test_a_sentence_of_an_excluded_text_is_found_by_itself():
    assert Excluded([TEXT]).holds("to close the old coal mine")


def test_other_texts_and_very_short_ones_are_not():
    excluded = Excluded([TEXT])
    assert not excluded.holds("The council of Brno voted on Monday to open a new library and to name it after a poet.")
    assert not excluded.holds("the old coal mine")
    assert not excluded.holds("")
