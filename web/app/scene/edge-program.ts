import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from './drawn.ts';
import type { Pattern } from './look.ts';

/**
 * Line, pattern, arrowhead, ring and lane in one program: each edge is a quad as wide as its arrowhead, and the fragment
 * knows in pixels how far along and how far aside it is. It can be clicked a few pixels beside the line too.
 */
export interface PatternedEdge extends EdgeDisplayData {
  pattern: Pattern;
  arrow: boolean;
  /** Whether an open ring stands on the line. */
  open: boolean;
  lane: number;
}

const PATTERNS: Readonly<Record<Pattern, number>> = { solid: 0, dashed: 1, dotted: 2, crossed: 3 };

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute vec4 a_style;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
varying vec4 v_style;
varying vec2 v_radii;
varying vec2 v_place;
varying float v_length;
const float bias = 255.0 / 254.0;
const float LANE = 7.0;

void main() {
  vec2 half_ = u_viewport / 2.0;
  vec2 from = (u_matrix * vec3(a_from, 1)).xy * half_;
  vec2 to = (u_matrix * vec3(a_to, 1)).xy * half_;
  v_length = max(distance(from, to), 0.001);
  vec2 along = (to - from) / v_length;
  vec2 aside = vec2(-along.y, along.x);
  float reach = max(a_style.x * 2.0 + 3.0, 6.5);
  vec2 at = mix(from, to, a_corner.x) + aside * (a_corner.y * reach + a_style.w * LANE);
  gl_Position = vec4(at / half_, 0, 1);
  v_place = vec2(a_corner.x * v_length, a_corner.y * reach);
  v_radii = a_radii / u_sizeRatio;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_style;
varying vec2 v_radii;
varying vec2 v_place;
varying float v_length;
uniform float u_pixelRatio;
const float RING = 4.5;

void main(void) {
  float width = v_style.x;
  float fromStart = v_place.x - v_radii.x;
  float toEnd = v_length - v_place.x - v_radii.y - 2.0;
  float aside = abs(v_place.y);
  if (fromStart < 0.0 || toEnd < 0.0) discard;
  #ifdef PICKING_MODE
  gl_FragColor = aside > max(width, 5.0) ? vec4(0.0) : v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float ink = 1.0 - smoothstep(width / 2.0 - soft, width / 2.0 + soft, aside);
  if (v_style.y > 2.5) {
    float across = abs(mod(fromStart, 12.0) - 6.0 + aside * sign(v_place.y));
    ink = max(ink, (1.0 - smoothstep(0.7 - soft, 0.7 + soft, across)) * (1.0 - smoothstep(4.0, 4.6, aside)));
  }
  else if (v_style.y > 1.5) ink *= 1.0 - smoothstep(1.6 - soft, 1.6 + soft, mod(fromStart, 4.5));
  else if (v_style.y > 0.5) ink *= 1.0 - smoothstep(6.0 - soft, 6.0 + soft, mod(fromStart, 10.0));
  if (v_style.z > 1.5) {
    float away = distance(vec2(fromStart, aside), vec2((fromStart + toEnd) / 2.0, 0.0));
    if (away < RING + 1.2) ink = 1.0 - smoothstep(0.8 - soft, 0.8 + soft, abs(away - RING));
  }
  float head = 3.5 + width * 3.5;
  if (mod(v_style.z, 2.0) > 0.5 && toEnd < head) {
    float wide = toEnd * 0.42;
    ink = 1.0 - smoothstep(wide - soft, wide + soft, aside);
  }
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_viewport'] as const;
type Uniform = (typeof UNIFORMS)[number];
type Info = Parameters<EdgeProgram<Uniform>['setUniforms']>[1];

export class PatternProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    offset: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: PatternedEdge,
  ) {
    const style = [data.size, PATTERNS[data.pattern], (data.arrow ? 1 : 0) + (data.open ? 2 : 0), data.lane];
    this.array.set(
      [from.x, from.y, to.x, to.y, from.size, to.size, ...style, floatColor(data.color), id],
      offset,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: Info) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
  }
}
