"""The reader of mangled names: fixed names, and names bent at random."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.compiler.cxxtypes import spell
from jitgpu.compiler.mangling import MangledError, parse_instance
from jitgpu.compiler.signature import Fact, decode, parameters_of

TYPES = {
    "f": "float",
    "PKf": "const float*",
    "PVKd": "const volatile double*",
    "PKPKc": "const char* const*",
    "PPv": "void**",
    "PFvvE": "void (*)()",
    "PFvifE": "void (*)(int, float)",
    "PFPFivEfE": "int (*(*)(float))()",
    "PFPfPA3_KdE": "float* (*)(const double (*)[3])",
    "A3_A4_f": "float [3][4]",
    "A_i": "int []",
    "RKf": "const float&",
    "OPi": "int*&&",
    "RA3_f": "float (&)[3]",
    "Dn": "decltype(nullptr)",
    "DF16_": "_Float16",
    "DF16b": "std::bfloat16_t",
    "Dv4_f": "float __vector(4)",
    "1P": "P",
    "N2ns1PE": "ns::P",
    "N4cuda3std3__47complexIfEE": "cuda::std::complex<float>",
    "N6thrust23THRUST_300102_SM_900_NS7complexIdEE": "thrust::complex<double>",
    "St4byte": "std::byte",
    "NSt3__15arrayIfLm4EEE": "std::array<float, 4>",
    "1VIJifEE": "V<int, float>",
    "1VILin3ELb1ELc97EE": "V<-3, true, (char)97>",
    "1VIN1AIfE1BEE": "V<A<float>::B>",
    "N12_GLOBAL__N_11PE": "(anonymous namespace)::P",
    "M1Pi": "int P::*",
    "u6__bf16": "__bf16",
    "Te1E": "E",
    "N1AUt_E": "A::(unnamed)",
    "N1AB5cxx11E": "A",
}


@pytest.mark.parametrize("mangled", TYPES)
def test_spelling(mangled: str) -> None:
    assert [spell(kind) for kind in parse_instance(f"_Z3boxI{mangled}E", "box")] == [TYPES[mangled]]


def test_substitutions_count_every_component() -> None:
    # box, V, V<float>, V<float>::In, then the inner type of V<V<int>>
    (kind,) = parse_instance("_Z3boxIPFvN1VIfE2InEPNS0_IS0_IiEE2InEPS2_S0_IS1_EEE", "box")
    assert spell(kind) == "void (*)(V<float>::In, V<V<int>>::In*, V<float>::In*, V<V<float>>)"


@pytest.mark.parametrize(
    "mangled",
    ["", "_Z", "_Z3box", "_Z3boxI", "_Z3boxIf", "_Z3boxIfEx", "_Z4xboxIfE", "_Z3boxI1AIfES0_IfEIfEE",
     "_Z3boxIS5_E", "_Z3boxI9ab", "_Z3boxIXadL_Z2giEEE", "_Z3boxIDtfp_EE", "_Z3boxIL_Z1fvEE",
     "_Z3boxI" + "P" * 500 + "fE", "_Z3boxIT_E", "_Z3boxINE", "_Z3boxINIfEE", "_Z3boxIA99999999999999999999_fE",
     "_Z3boxISzE"],
)  # fmt: skip
def test_what_is_not_read_is_refused(mangled: str) -> None:
    with pytest.raises(MangledError):
        parse_instance(mangled, "box")


FACT = "N13jitgpu_traits5factsIJNS0_4factILy8ELy8ELy4EvEENS2_ILy2ELy2ELy2EsEEEEE"
WHOLE = f"_Z16jitgpu_signatureI{FACT}PFvPf1EEE"


def test_facts() -> None:
    facts, kind = decode(WHOLE)
    assert facts == (Fact(8, 8, 4, ""), Fact(2, 2, 2, "short"))
    assert kind is not None
    assert spell(kind) == "void (*)(float*, E)"


def test_a_type_that_cannot_be_read_leaves_the_sizes() -> None:
    facts, kind = decode(WHOLE.replace("PFvPf1EE", "PFvPfTE_E"))
    assert (len(facts), kind) == (2, None)
    pointer, value = parameters_of(WHOLE.replace("PFvPf1EE", "PFvPfTE_E"), [(8, 8), (2, 2)], ("x", "e"))
    assert (pointer.name, pointer.kind, pointer.nbytes, pointer.pointee_nbytes) == ("x", "pointer", 8, 4)
    assert (value.kind, value.nbytes, value.dtype_name) == ("struct", 2, "")


@given(st.sampled_from([WHOLE, *(f"_Z3boxI{mangled}E" for mangled in TYPES)]), st.data())
def test_bent_names_are_read_or_refused(mangled: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(mangled)))
    until = data.draw(st.integers(at, min(len(mangled), at + 4)))
    bent = mangled[:at] + data.draw(st.text("PKFEINS_0123456789JLTDvfibyAMRX", max_size=6)) + mangled[until:]
    try:
        kinds = parse_instance(bent, "box")
    except MangledError:
        return
    assert all(spell(kind) for kind in kinds)


leaf = st.sampled_from(["f", "d", "i", "h", "v", "1P", "N2ns1QE"])
nested = st.recursive(leaf, lambda inner: st.one_of(
    inner.map("P".__add__), inner.map(lambda t: t if t.startswith("K") else "K" + t), inner.map(lambda t: f"1VI{t}E"),
    st.tuples(st.integers(1, 9), inner).map(lambda pair: f"A{pair[0]}_{pair[1]}"),
    st.lists(inner, min_size=1, max_size=3).map(lambda ts: f"PFv{''.join(ts)}E"),
), max_leaves=8)  # fmt: skip


@given(nested)
def test_every_well_formed_type_is_read_to_its_end(mangled: str) -> None:
    (kind,) = parse_instance(f"_Z3boxI{mangled}E", "box")
    text = spell(kind)
    assert text.count("(") == text.count(")")
    assert text.count("<") == text.count(">")
    assert text.count("P") >= mangled.count("1P")
