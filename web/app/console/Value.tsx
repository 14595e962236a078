import { cellText, nameOf } from '../../../shared/query/cell.ts';
import { isNode, isPath, isRelationship, type NodeValue } from '../../../shared/query/values.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { Glyph } from '../panels/frame/Glyph.tsx';
import { kindOf, panelOf } from '../state/console/result-graph.ts';

/** A value of a result: nodes, relationships and paths as chips that open their cards, all else as text. */
export function Value({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span class="nothing">null</span>;
  if (isNode(value)) return <NodeChip node={value} />;
  if (isRelationship(value)) return <Chip value={value} text={value._type} />;
  if (isPath(value)) return <PathChips steps={value._path} />;
  if (Array.isArray(value) && value.some((each) => isNode(each) || isRelationship(each) || isPath(each)))
    return (
      <span class="chips">
        {value.map((each, index) => (
          <Value key={index} value={each} />
        ))}
      </span>
    );
  return <bdi class={`is-${typeof value}`}>{cellText(value)}</bdi>;
}

function NodeChip({ node }: { node: NodeValue }) {
  const kind = kindOf(node);
  return (
    <Chip
      value={node}
      text={nameOf(node)}
      label={String(node._labels.find((each) => each !== 'Entity') ?? '')}
    >
      {kind && <Glyph kind={kind} spoken />}
    </Chip>
  );
}

interface ChipProperties {
  readonly value: unknown;
  readonly text: string;
  readonly label?: string;
  readonly children?: preact.ComponentChildren;
}

function Chip({ value, text, label, children }: ChipProperties) {
  const { explorer } = useDesk();
  const link = useLink();
  const panel = panelOf(value, explorer.console.graph.value.known);
  const inner = (
    <>
      {children ?? (label && <span class="chip-label">{label}</span>)}
      <bdi>{text}</bdi>
    </>
  );
  const kind = isRelationship(value) ? 'is-relation' : '';
  return panel ? (
    <a class={`chip ${kind}`} href={link(panel)} tabIndex={-1}>
      {inner}
    </a>
  ) : (
    <span class={`chip ${kind}`}>{inner}</span>
  );
}

function PathChips({ steps }: { steps: readonly unknown[] }) {
  return (
    <span class="chips">
      {steps.map((step, index) => (
        <PathStep key={index} step={step} before={steps[index - 1]} />
      ))}
    </span>
  );
}

function PathStep({ step, before }: { step: unknown; before: unknown }) {
  if (!isRelationship(step)) return <Value value={step} />;
  const isForward = isNode(before) && before._id === step._from;
  return (
    <>
      <span class="arrow">{isForward ? '–' : '←'}</span>
      <Value value={step} />
      <span class="arrow">{isForward ? '→' : '–'}</span>
    </>
  );
}
