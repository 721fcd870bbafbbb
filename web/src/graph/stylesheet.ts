import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import { rungSize } from '../ui/sign-size.ts'
import { type Look, rungColour } from './look.ts'

const shadeOf = (element: NodeSingular | EdgeSingular): number => Number(element.data('shade') ?? 0)

/**
 * The look of each sign. A rung is a filled circle, deeper and larger the higher it is, with a heavier link; a special relation a diamond in a second
 * colour with a double link; a sectoral one a small hollow square with a dotted link. Uncertain: dashed. Low confidence: striped. Organization: rounded square.
 */
export function stylesheet(look: Look): StylesheetJson {
  const rung = (element: NodeSingular | EdgeSingular): string => rungColour(look, shadeOf(element))
  const stripes = (colour: string): object => ({
    'background-fill': 'linear-gradient',
    'background-gradient-direction': 'to-bottom-right',
    'background-gradient-stop-colors': [
      colour,
      colour,
      look.surface,
      look.surface,
      colour,
      colour,
      look.surface,
      look.surface,
    ],
    'background-gradient-stop-positions': ['0%', '28%', '28%', '50%', '50%', '72%', '72%', '100%'],
    'border-width': 1.5,
    'border-color': colour,
  })
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'z-index': 10, 'border-width': 0, label: '' } },
    { selector: 'edge', style: { 'overlay-opacity': 0, 'curve-style': 'straight', 'line-cap': 'round', events: 'no' } },
    {
      selector: 'node.owner',
      style: { width: 'data(size)', height: 'data(size)', 'background-color': look.ink, 'z-index': 20, events: 'no' },
    },
    {
      selector: 'node.rung',
      style: {
        width: (node: NodeSingular) => rungSize(shadeOf(node)),
        height: (node: NodeSingular) => rungSize(shadeOf(node)),
        shape: 'ellipse',
        'background-color': rung,
        'border-color': look.surface,
        'border-width': 1,
      },
    },
    {
      selector: 'edge.rung',
      style: { width: (edge: EdgeSingular) => 0.75 + 1.5 * shadeOf(edge), 'line-color': rung, 'line-opacity': 0.55 },
    },
    {
      selector: 'node.special',
      style: {
        width: 14,
        height: 14,
        shape: 'diamond',
        'background-color': look.special,
        'border-color': look.surface,
        'border-width': 1,
      },
    },
    { selector: 'edge.special', style: { width: 2.5, 'line-color': look.special, 'line-opacity': 0.8 } },
    {
      selector: 'node.sectoral, node.beside',
      style: {
        width: 8,
        height: 8,
        shape: 'rectangle',
        'background-color': look.surface,
        'border-color': look.sectoral,
        'border-width': 1.75,
      },
    },
    { selector: 'node.beside', style: { width: 6, height: 6, 'border-width': 1.5, events: 'no' } },
    {
      selector: 'edge.sectoral',
      style: { width: 1, 'line-color': look.sectoral, 'line-style': 'dotted', 'line-opacity': 0.7 },
    },
    { selector: 'node.none', style: { width: 5, height: 5, shape: 'ellipse', 'background-color': look.faint } },
    { selector: 'edge.none, node.absent', style: { display: 'none' } },
    { selector: 'node.organization', style: { shape: 'round-rectangle', 'corner-radius': '3px' } },
    { selector: 'node.organization.none', style: { width: 6, height: 6 } },
    ...(['rung', 'special'] as const).map((sign) => ({
      selector: `node.${sign}.uncertain`,
      style: {
        'background-color': look.surface,
        'border-style': 'dashed' as const,
        'border-width': 2,
        'border-color': sign === 'rung' ? rung : look.special,
      },
    })),
    { selector: 'node.sectoral.uncertain', style: { 'border-style': 'dashed' } },
    { selector: 'edge.uncertain', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    ...[0, 0.5, 1].map((shade) => ({
      selector: `node.rung.doubtful[shade >= ${shade - 0.25}][shade < ${shade + 0.25}]`,
      style: stripes(rungColour(look, shade)),
    })),
    { selector: 'node.special.doubtful', style: stripes(look.special) },
    { selector: 'node.doubtful.uncertain', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.filtered',
      style: {
        width: 4,
        height: 4,
        'background-fill': 'solid',
        'background-color': look.faint,
        'border-width': 0,
        shape: 'ellipse',
      },
    },
    { selector: 'edge.filtered', style: { display: 'none' } },
    { selector: 'node.beside.filtered', style: { display: 'none' } },
    { selector: 'edge.active, edge.selected', style: { 'line-opacity': 1, 'z-index': 15 } },
    {
      selector: 'node.active, node.selected',
      style: { 'outline-color': look.ink, 'outline-width': 2, 'outline-offset': 2, 'z-index': 16 },
    },
    { selector: 'node.selected', style: { 'outline-color': look.accent, 'outline-width': 2.5 } },
  ] as StylesheetJson
}
