import { shownValue } from '../../state/loadable.ts';
import { useDesk } from '../frame/context.ts';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { LittleGraph } from './LittleGraph.tsx';

/** The little graph of the article that is open. */
export function ArticleGraph() {
  const { explorer } = useDesk();
  const state = explorer.pages.articleGraph.value;
  const graph = shownValue(state);
  if (graph) return <LittleGraph graph={graph} />;
  return state.is === 'failed' ? <FaultNotice fault={state.fault} /> : <Skeleton lines={8} />;
}
