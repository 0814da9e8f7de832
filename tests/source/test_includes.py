from __future__ import annotations

import os
import pickle
import time
from pathlib import Path

import pytest

from jitgpu.options import Options
from jitgpu.source import files
from jitgpu.source.includes import Closure, Watch, closure
from jitgpu.values import KernelSource, Origin


def of(text: str, directory: Path | str = "", *dirs: Path, **fields: object) -> Closure:
    options = Options(include_dirs=tuple(map(str, dirs)), **fields)  # type: ignore[arg-type]
    return closure(KernelSource(text, str(directory), Origin("k.cu")), options)


def settled(path: Path) -> None:
    """Make a file look as if it had been written long ago, so that only its signature is compared."""
    old = time.time_ns() - 60_000_000_000
    os.utime(path, ns=(old, old))


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def names(found: Closure) -> list[str]:
    return [Path(path).name for path in found.files]


def test_no_include_is_nothing() -> None:
    found = of("__global__ void k() {}", "/nowhere")
    assert (found.files, found.probes) == ((), ())
    assert found == of("another text")
    assert found == of("// to include or not")
    assert len(found.digest) == 64


def test_quoted_is_looked_up_beside_the_file_first(tmp_path: Path) -> None:
    write(tmp_path / "src/a.h", "1")
    write(tmp_path / "inc/a.h", "2")
    assert of('#include "a.h"', tmp_path / "src", tmp_path / "inc").files == (str(tmp_path / "src/a.h"),)
    assert of("#include <a.h>", tmp_path / "src", tmp_path / "inc").files == (str(tmp_path / "inc/a.h"),)
    assert of('#include "a.h"', "", tmp_path / "inc").files == (str(tmp_path / "inc/a.h"),)


def test_nested_includes_and_cycles(tmp_path: Path) -> None:
    write(tmp_path / "a.h", '#include "sub/b.h"')
    write(tmp_path / "sub/b.h", '#include "../a.h"\n#include "c.h"\n#include "../sub/../sub/b.h"')
    write(tmp_path / "sub/c.h", "")
    found = of('#include "a.h"', tmp_path)
    assert names(found) == ["a.h", "b.h", "c.h"]
    before = found.digest
    write(tmp_path / "sub/c.h", "// more")
    assert of('#include "a.h"', tmp_path).digest != before


def test_folders_of_the_includers_are_not_searched(tmp_path: Path) -> None:
    write(tmp_path / "sub/a.h", '#include "b.h"')
    write(tmp_path / "b.h", "")
    assert names(of('#include "sub/a.h"', tmp_path)) == ["a.h"]


def test_digest_has_no_absolute_paths(tmp_path: Path) -> None:
    digests = set()
    for place in ("one", "two"):
        write(tmp_path / place / "src/a.h", '#include "b.h"\n#include <c.h>')
        write(tmp_path / place / "src/b.h", "")
        write(tmp_path / place / "inc/c.h", "int c;")
        text = '#include "a.h"\n#include <cuda_fp16.h>'
        digests.add(of(text, tmp_path / place / "src", tmp_path / place / "inc").digest)
    assert len(digests) == 1


@pytest.mark.parametrize("word", ["__FILE__", "assert(x)", "std::source_location"])
def test_digest_has_paths_where_the_code_shows_them(tmp_path: Path, word: str) -> None:
    digests = set()
    for place in ("one", "two"):
        write(tmp_path / place / "a.h", f"// {word}")
        digests.add(of('#include "a.h"', tmp_path / place).digest)
    assert len(digests) == 2
    # A macro of a header may show the folder of the text, also where the header itself stands somewhere else.
    write(tmp_path / "inc/a.h", f"#define HERE {word}")
    assert len({of('#include "a.h"', tmp_path / place, tmp_path / "inc").digest for place in ("three", "four")}) == 2
    plain = {of('#include "b.h"', write(tmp_path / p / "b.h", "").parent).digest for p in ("one", "two")}
    lines = {of('#include "b.h"', tmp_path / p, line_info=True).digest for p in ("one", "two")}
    assert (len(plain), len(lines)) == (1, 2)


def test_digest_sees_what_is_included_how(tmp_path: Path) -> None:
    write(tmp_path / "a.h", "same")
    write(tmp_path / "b.h", "same")
    texts = ('#include "a.h"', '#include "b.h"', '#include "a.h"\n#include "b.h"', '#include "c.h"', "#include <a.h>")
    assert len({of(text, tmp_path).digest for text in texts}) == len(texts)


def test_two_names_of_one_file_are_not_two_copies(tmp_path: Path) -> None:
    """#pragma once goes by the file."""
    text = '#include "a.h"\n#include "b.h"'
    write(tmp_path / "link/a.h", "#pragma once\nint n;")
    (tmp_path / "link/b.h").symlink_to(tmp_path / "link/a.h")
    write(tmp_path / "copy/a.h", "#pragma once\nint n;")
    write(tmp_path / "copy/b.h", "#pragma once\nint n;")
    assert of(text, tmp_path / "link").digest != of(text, tmp_path / "copy").digest


def test_symbolic_link_counts_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path / "real/a.h", '#include "n.h"')
    write(tmp_path / "real/n.h", "")
    write(tmp_path / "link/n.h", "")
    (tmp_path / "link/a.h").symlink_to(tmp_path / "real/a.h")
    assert of("#include <a.h>", "", tmp_path / "link").files[1] == str(tmp_path / "link/n.h")


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "one/a.h").mkdir(parents=True)
    os.mkfifo(tmp_path / "one/b.h")
    (tmp_path / "one/c.h").symlink_to(tmp_path / "nothing")
    for name in "abc":
        write(tmp_path / f"two/{name}.h", "")
    text = "#include <a.h>\n#include <b.h>\n#include <c.h>\n#include <no\0name.h>"
    found = of(text, "", tmp_path / "absent", tmp_path / "one", tmp_path / "two")
    assert found.files == tuple(str(tmp_path / f"two/{name}.h") for name in "abc")
    assert not Watch(found.probes).changed()
    (tmp_path / "one/a.h").rmdir()
    write(tmp_path / "one/a.h", "")
    assert Watch(found.probes).changed()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to give it up")
def test_unreadable_file_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "one/a.h", "").chmod(0)
    write(tmp_path / "two/a.h", "")
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == 0 and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    child = os.fork()
    if not child:
        os.setuid(65534)
        found = of("#include <a.h>", "", tmp_path / "one", tmp_path / "two")
        os._exit(0 if found.files == (str(tmp_path / "two/a.h"),) else 3)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_bytes(b'\xff\xfe// \x00\n#include "b\xe9.h"\n')
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe9.h")).write_bytes(b"")
    assert len(of('#include "a.h"', tmp_path).files) == 2


def test_prologue_is_looked_up_too(tmp_path: Path) -> None:
    source = KernelSource("__global__ void k() {}", "", Origin("k.cu"))
    options = Options(include_dirs=(str(tmp_path),))
    before = closure(source, options, ("cuda_fp16.h",))
    write(tmp_path / "cuda_fp16.h", "")
    assert closure(source, options, ("cuda_fp16.h",)).digest != before.digest
    assert Watch(before.probes).changed()


def test_file_that_replaces_one_of_cuda(tmp_path: Path) -> None:
    """CUDA's own headers ask for some names in angle brackets; the user's folders are searched first."""
    before = of("#include <cuda_fp16.h>", "", tmp_path)
    write(tmp_path / "nv/target", "// mine")
    assert of("#include <cuda_fp16.h>", "", tmp_path).digest != before.digest
    assert Watch(before.probes).changed()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('#include "a.h"', [("quoted", "a.h")]),
        ("  #  include<b.h>//", [("angle", "b.h")]),
        ('/* x */ # /* y */ include /* z */ "a.h"', [("quoted", "a.h")]),
        ("# /* \n */ include <a.h>", [("angle", "a.h")]),
        ("%:include <a.h>", [("angle", "a.h")]),
        ("#inc\\\nlude \\\r\n<a\\\n.h>", [("angle", "a.h")]),
        ('#import "a.h"', [("quoted", "a.h")]),
        ("#include_next <a.h>", [("next", "a.h")]),
        ('#if __has_include("a.h") || __has_include( <b.h> )', [("next", "a.h")]),
        ("#if defined(__has_include)\n#endif", []),
        ("#include <a b.h>\r\n", [("angle", "a b.h")]),
        ('#include ""\n#include <>\n#include', []),
        ("#if 0\n#include <a.h>\n#else\n#include <b.h>\n#endif", [("angle", "a.h"), ("angle", "b.h")]),
        ('/* #include "a.h" */ #include "b.h"', [("quoted", "a.h"), ("quoted", "b.h")]),
        ("#define include_me 3\nint include;", []),
    ],
)  # fmt: skip
def test_scan(text: str, expected: list[tuple[str, str]]) -> None:
    found = files.scan(text)
    assert [pair for pair in found.includes if pair != ("next", "b.h")] == expected


def test_scan_finds_every_name_of_a_line() -> None:
    found = files.scan('#if __has_include("a.h") || __has_include( <b.h> )')
    assert found.includes == (("next", "a.h"), ("next", "b.h"))
    assert not found.computed


def test_computed_only_where_it_is() -> None:
    assert files.scan("#include H").computed
    assert files.scan("#define HAS(x) __has_include(x)").computed
    assert not files.scan("#ifdef __has_include\n#include <a.h>\n#endif").computed


# ------------------------------------------------------------------------------------------------------------- watch


def test_watch_is_quiet(tmp_path: Path) -> None:
    settled(write(tmp_path / "a.h", ""))
    watch = Watch(of('#include "a.h"\n#include <cuda_fp16.h>', tmp_path, tmp_path / "absent").probes)
    assert not watch.changed()
    assert not watch.changed()


def test_watch_sees_edit_removal_and_shadow(tmp_path: Path) -> None:
    path = settled(write(tmp_path / "two/a.h", "int a;")) or tmp_path / "two/a.h"
    found = of("#include <a.h>", "", tmp_path / "one", tmp_path / "two")
    write(path, "int b;;")
    assert Watch(found.probes).changed()
    found = of("#include <a.h>", "", tmp_path / "one", tmp_path / "two")
    write(tmp_path / "one/a.h", "")
    assert Watch(found.probes).changed()
    found = of("#include <a.h>", "", tmp_path / "one", tmp_path / "two")
    (tmp_path / "one/a.h").unlink()
    assert Watch(found.probes).changed()


def test_same_size_edit_in_the_same_tick(tmp_path: Path) -> None:
    """Timestamps step every few ms: only the content tells such edits apart."""
    path = tmp_path / "a.h"
    digests = []
    for number in range(40):
        path.write_text(f"int a{number:02};")
        found = of('#include "a.h"', tmp_path)
        digests.append(found.digest)
        assert not Watch(found.probes).changed()
        path.write_text(f"int b{number:02};")
        assert Watch(found.probes).changed()
    assert len(set(digests)) == 40


def test_edit_with_the_signature_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file younger than its clock's tick is compared by content; an old one is trusted."""
    path = write(tmp_path / "a.h", "int a;")
    fixed = files.signature(str(path))
    assert fixed is not None
    monkeypatch.setattr(files, "_signature", lambda status: fixed)
    found = of('#include "a.h"', tmp_path)
    assert files.racy(found.probes[0])
    path.write_text("int b;")
    assert Watch(found.probes).changed()
    assert of('#include "a.h"', tmp_path).digest != found.digest
    long_ago = (fixed[0] - 10**9, fixed[1], fixed[2], fixed[3] - 10**9)
    monkeypatch.setattr(files, "_signature", lambda status: long_ago)
    found = of('#include "a.h"', tmp_path)
    assert not files.racy(found.probes[0])


def test_modification_time_put_back(tmp_path: Path) -> None:
    path = write(tmp_path / "a.h", "int a;")
    settled(path)
    before = path.stat()
    found = of('#include "a.h"', tmp_path)
    path.write_text("int b;")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Watch(found.probes).changed()
    assert of('#include "a.h"', tmp_path).digest != found.digest


def test_atomic_rename(tmp_path: Path) -> None:
    path = write(tmp_path / "a.h", "int a;")
    settled(path)
    found = of('#include "a.h"', tmp_path)
    other = write(tmp_path / "a.new", "int b;")
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)
    assert Watch(found.probes).changed()


def test_whole_second_timestamps_are_trusted_later() -> None:
    second = 1_700_000_000_000_000_000
    for age, racy in ((1_000_000_000, True), (3_000_000_000, False)):
        assert files.racy(files.Probe("a.h", (second, 1, 1, second), "00", second + age)) is racy
    fine = second + 123_456_789
    for age, racy in ((1_000_000, True), (50_000_000, False), (-1_000_000_000, True)):
        assert files.racy(files.Probe("a.h", (fine, 1, 1, fine), "00", fine + age)) is racy


def test_watch_of_the_kernel_file(tmp_path: Path) -> None:
    path = write(tmp_path / "k.cu", "__global__ void k() {}")
    settled(path)
    watch = Watch([files.look(str(path))[0]])
    assert not watch.changed()
    path.write_text("__global__ void q() {}")
    assert watch.changed()
    watch = Watch([files.look(str(tmp_path / "absent.cu"))[0]])
    assert not watch.changed()
    write(tmp_path / "absent.cu", "")
    assert watch.changed()


def test_unchanged_files_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.h", "")
    stale = files.Probe(str(path), None)
    time.sleep(0.05)
    found = of('#include "a.h"', tmp_path)
    assert found.probes[0] != stale

    def refuse(path: str) -> None:
        raise AssertionError(f"{path} was read again")

    monkeypatch.setattr(files, "_read", refuse)
    assert of('#include "a.h"', tmp_path) == found
    assert not Watch(found.probes).changed()


def test_closure_can_be_kept(tmp_path: Path) -> None:
    """A closure from a file serves another process."""
    path = write(tmp_path / "a.h", "")
    settled(path)
    kept = pickle.loads(pickle.dumps(of('#include "a.h"', tmp_path)))
    files._memo.clear()
    assert not Watch(kept.probes).changed()
    write(path, "more")
    assert Watch(kept.probes).changed()


def test_many_files_are_not_remembered_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_REMEMBERED", 4)
    for number in range(8):
        write(tmp_path / f"{number}.h", "")
        of(f'#include "{number}.h"', tmp_path)
    assert len(files._memo) <= 4
