import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from './drawn.ts';
import type { Shape } from './look.ts';

/**
 * All four shapes in one program, by signed distance (Quilez, "2D distance functions"), so that nodes of all kinds
 * are one draw call. The shapes have about the same area, and a ring around them in a colour of its own.
 */
export interface ShapedNode extends NodeDisplayData {
  shape: Shape;
  /** Colour and width in pixels of the ring. */
  ring: string;
  ringWidth: number;
  /** A dot in its middle: it stays where it is. */
  pinned: boolean;
  /** A second outline around it: nobody has seen it yet. */
  fresh: boolean;
}

const SHAPES: Readonly<Record<Shape, number>> = { circle: 0, square: 1, diamond: 2, triangle: 3 };

/** Corners of a triangle around a circle of 1.9 radii, into which every shape fits with its ring. */
const REACH = 1.9;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ringWidth;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_shape;
varying float v_mark;
varying float v_radius;
varying float v_ringWidth;
const float bias = 255.0 / 254.0;

void main() {
  float pixel = u_correctionRatio * 2.0;
  v_radius = a_size / u_sizeRatio;
  v_ringWidth = a_ringWidth;
  v_shape = mod(a_shape, 4.0);
  v_mark = floor(a_shape / 4.0);
  float reach = (v_radius * ${REACH.toFixed(1)} + v_ringWidth + (v_mark > 1.5 ? 9.0 : 1.0)) * 2.0;
  v_offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset * pixel, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_ring = a_ring;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_shape;
varying float v_mark;
varying float v_radius;
varying float v_ringWidth;
uniform float u_pixelRatio;

float distanceTo(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.886;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) * 0.7071 - r * 0.9;
  vec2 q = p + vec2(0.0, r * 0.12);
  return max(abs(q.x) * 0.8660 + q.y * 0.5, -q.y) - r * 0.7;
}

void main(void) {
  float d = distanceTo(v_offset, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d > max(v_ringWidth, 3.0) ? vec4(0.0) : v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, d);
  float within = 1.0 - smoothstep(-soft, soft, d - v_ringWidth);
  vec4 fill = vec4(v_color.rgb * v_color.a, v_color.a);
  vec4 ring = vec4(v_ring.rgb * v_ring.a, v_ring.a);
  if (mod(v_mark, 2.0) > 0.5) {
    float middle = length(v_offset) - max(1.8, v_radius * 0.36);
    fill = mix(ring, fill, smoothstep(-soft, soft, middle));
  }
  vec4 ink = mix(ring, fill, inside) * within;
  if (v_mark > 1.5) {
    float halo = abs(d - v_ringWidth - 2.6);
    ink = mix(ink, vec4(v_color.rgb * v_color.a, v_color.a), (1.0 - smoothstep(0.9 - soft, 0.9 + soft, halo)) * (1.0 - within));
  }
  gl_FragColor = ink;
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];
type Info = Parameters<NodeProgram<Uniform>['setUniforms']>[1];

export class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ringWidth', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(id: number, offset: number, data: ShapedNode) {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        floatColor(data.color),
        floatColor(data.ring),
        SHAPES[data.shape] + 4 * ((data.pinned ? 1 : 0) + (data.fresh ? 2 : 0)),
        data.ringWidth,
        id,
      ],
      offset,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: Info) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
  }
}
