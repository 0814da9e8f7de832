from __future__ import annotations

import enum
import pickle
import subprocess
import sys

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.errors import TemplateError
from jitgpu.source.template import Template


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("x {{ op }} a;", {"op": "+"}, "x + a;"),
        ("{{ T }}* x", {"T": np.float32}, "float* x"),
        ("{{ T }}* x", {"T": np.dtype("uint8")}, "unsigned char* x"),
        ("{{ T }}* x", {"T": ml_dtypes.bfloat16}, "__nv_bfloat16* x"),
        ("{{ T }}* x", {"T": int}, "long long* x"),
        ("#include <cupy/complex.cuh>\n{{ T }}", {"T": np.complex64},
         "#include <cupy/complex.cuh>\nthrust::complex<float>"),
        ("{{ ' '.join(types) }}", {"types": [np.int32, np.float64]}, "int double"),
        ("{{ t['a'] }}", {"t": {"a": np.int16}}, "short"),
        ("{{ flag }} {{ n }} {{ x }} {{ np }}", {"flag": True, "n": 3, "x": 0.5, "np": np.bool_(False)},
         "true 3 0.5 false"),
        ("{% for i in range(n) %}x[{{ i }}];{% endfor %}\n", {"n": 2}, "x[0];x[1];\n"),
        ("{% if T == 'float' %}a{% else %}b{% endif %}", {"T": np.float32}, "a"),
        ("{{ a | default(3) }}<b> & 'c'", {}, "3<b> & 'c'"),
        ("{% set n = 4 %}{{ n * 2 }}", {}, "8"),
        ("{# no #}{% raw %}{{ x }}{% endraw %}", {}, "{{ x }}"),
        ("plain {} % text", {}, "plain {} % text"),
    ],
)  # fmt: skip
def test_render(text: str, values: dict[str, object], expected: str) -> None:
    assert Template(text).render(values) == expected


def test_variables() -> None:
    template = Template("{% set b = a %}{{ b }} {{ T }} {% for i in range(n) %}{{ i }}{% endfor %}")
    assert template.variables == {"a", "T", "n"}


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        ("a\n{{ op }}", {}, ["line 2", "'op' is undefined", "values for op", "specialize"]),
        ("{{ op }} {{ n }}", {"op": "+"}, ["'n' is undefined", "values for n, op"]),
        ("{{ op }}", {"op": 1, "opp": 2}, ["no variable 'opp'", "opp=2", "did you mean 'op'"]),
        ("x", {"a": 1}, ["no variable 'a'", "the template has no variables", "leave 'a' out"]),
        ("a\n{% if x %}\n", {"x": 1}, ["line"]),
        ("a\n{{ x", {"x": 1}, ["line 2"]),
        ("\n\n{{ x / 0 }}", {"x": 1}, ["line 3", "ZeroDivisionError"]),
        ("{{ x + 'a' }}", {"x": 1}, ["line 1", "TypeError"]),
        ("{{ x.y }}", {"x": {"z": 1}}, ["no attribute 'y'"]),
        ("{{ x.__class__.__mro__ }}", {"x": 1}, ["unsafe"]),
        ("{% include 'other.cu' %}", {}, ["no loader"]),
        ("{{ x | nofilter }}", {"x": 1}, ["nofilter", "line 1"]),
        ("{{ x | random }}", {"x": [1, 2]}, ["random"]),
        ("{{ T }}", {"T": np.dtype("S4")}, ["no C++ type"]),
        ("{{ T }}", {"T": object}, ["no type"]),
    ],
)  # fmt: skip
def test_errors(text: str, values: dict[str, object], words: list[str]) -> None:
    with pytest.raises(TemplateError) as caught:
        Template(text, name="mine").render(values)
    message = str(caught.value)
    assert [word for word in words if word not in message] == []
    assert message.startswith("mine: ") or "type" in message


def test_not_text() -> None:
    with pytest.raises(TemplateError, match="expected: str"):
        Template(3)  # type: ignore[arg-type]


def test_syntax_error_in_variables() -> None:
    with pytest.raises(TemplateError, match="line 2"):
        _ = Template("\n{% for %}").variables


def test_value() -> None:
    one, two = Template("{{ a }}", name="one"), Template("{{ a }}")
    assert one == two
    assert hash(one) == hash(two)
    assert one != Template("{{ b }}")
    assert one != "{{ a }}"
    assert one.render({"a": 1}) == "1"
    again = pickle.loads(pickle.dumps(one))
    assert (again, again.name, again.render({"a": 2})) == (one, "one", "2")
    assert eval(repr(one)) == one


class Colour(enum.IntEnum):
    RED = 1


def test_fields_differ_wherever_values_do() -> None:
    values = [
        None, True, False, 1, 0, 2, 1.0, 0.0, -0.0, float("nan"), float("inf"), 0.1, 0.1 + 2**-56, "1", "True", "",
        "None", "int:1", [], (), {}, [1], (1,), [[1]], ["1"], [1, 2], [12], ["1", "2"], ["1:2"], {"a": 1}, {"a": "1"},
        {"a": 1, "b": 2}, {"b": 2, "a": 1}, np.float32, np.float64, np.dtype("int8"), ml_dtypes.bfloat16, np.int32(1),
        np.int64(1), np.float32(1), np.float64(1), np.bool_(True), "float32",
    ]  # fmt: skip
    fields = [Template("t").cache_fields({"v": value}) for value in values]
    assert None not in fields
    assert len(set(fields)) == len(values)


def test_fields_are_the_same_for_the_same() -> None:
    template = Template("{{ T }}")
    assert template.cache_fields({"T": np.float32}) == template.cache_fields({"T": np.dtype("float32")})
    assert template.cache_fields({"a": 1, "b": 2}) == template.cache_fields({"b": 2, "a": 1})
    assert template.cache_fields({"a": 1}) != template.cache_fields({"b": 1})
    assert template.cache_fields({}) != Template("{{ U }}").cache_fields({})


@pytest.mark.parametrize("value", [object(), {1, 2}, [object()], {"a": object()}, Colour.RED, np.zeros(3), len])
def test_values_without_text(value: object) -> None:
    assert Template("{{ v }}").cache_fields({"v": value}) is None


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def tagged(value: object) -> object:
    """The value with its types, so that 1 and True are two things."""
    if isinstance(value, (list, tuple)):
        return (type(value), [tagged(item) for item in value])
    if isinstance(value, dict):
        return (dict, [(key, tagged(item)) for key, item in value.items()])
    return (type(value), str(value))


@given(_values, _values)
def test_fields_are_injective(one: object, two: object) -> None:
    template = Template("t")
    same = template.cache_fields({"v": one}) == template.cache_fields({"v": two})
    assert same is (tagged(one) == tagged(two))


def test_jinja_is_imported_to_render_only() -> None:
    script = (
        "import sys, numpy as np\n"
        "from jitgpu.source.template import Template\n"
        "t = Template('{{ a }}'); t.cache_fields({'a': np.float32}); hash(t); t == t\n"
        "assert 'jinja2' not in sys.modules and 'tree_sitter' not in sys.modules\n"
        "t.render({'a': 1}); assert 'jinja2' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
