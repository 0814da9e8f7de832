"""Which directory a store may use, checked before anything in it is opened.

What lies in a store is code that will run, so nobody else may be able to put it there. The rules are those by which
OpenSSH accepts an ``authorized_keys`` file (sshd_config(5), StrictModes): whoever can write in a directory can replace
what is in it, and whoever can write in a directory above can replace the directory itself.

* The path is absolute, and holds nothing that diskcache would expand (``$``).
* The directory itself is no symbolic link, belongs to this user, and is writable by no group and no other.
* Every directory above it, links resolved, belongs to this user or root, and is writable by no group and no other,
  save where the sticky bit keeps others from renaming what is not theirs (``/tmp``), or where the group is the owner's
  private one (``umask 002``; the rule of Debian's OpenSSH).
* What is missing is created with mode 0700.
* A process that runs with another user's rights (setuid, setgid) uses no store: its environment is not its owner's.

Access control lists need no look of their own: on POSIX the group bits of the mode are their upper bound.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping

from jitgpu.errors import CacheError

__all__ = ["VARIABLE", "check", "check_folder", "default_directory"]

#: The one environment variable that moves the default store.
VARIABLE = "JITGPU_CACHE_DIR"

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_ELSEWHERE = f"name another directory, in {VARIABLE} for example"


def default_directory(environ: Mapping[str, str] | None = None) -> str:
    """The directory of the default store: ``JITGPU_CACHE_DIR``, else ``jitgpu`` in the user's cache folder.

    The path is not checked here; :func:`check` refuses relative ones.

    Examples
    --------
    >>> default_directory({"JITGPU_CACHE_DIR": "/srv/kernels"})
    '/srv/kernels'
    """
    environ = os.environ if environ is None else environ
    named = environ.get(VARIABLE, "")
    if named:
        return named
    if sys.platform == "linux":
        # What platformdirs answers here (XDG Base Directory Specification), without the 3 ms of importing it.
        base = environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "jitgpu")
    import platformdirs

    return platformdirs.user_cache_dir("jitgpu", appauthor=False)


def check(directory: str | os.PathLike[str]) -> str:
    """Check ``directory``, creating what is missing, and return its path with the links above it resolved.

    Raises
    ------
    CacheError
        When the directory may not be used (see the rules above) or cannot be created. The message names the path,
        what is wrong with it, and the fix.
    """
    path = os.fspath(directory)
    _check_text(path)
    _check_process(path)
    parent, name = os.path.split(path.rstrip("/") if os.name == "posix" else os.path.normpath(path))
    if name in ("", ".", ".."):
        raise _refusal(path, "is not the name of a directory of its own", path, "a directory for kernels", _ELSEWHERE)
    resolved = os.path.join(os.path.realpath(parent), name)
    above = _ancestors(resolved)
    for ancestor in above:
        _make(ancestor)
        if os.name == "posix":
            _check_ancestor(ancestor)
    _make(resolved)
    check_folder(resolved)
    return resolved


def check_folder(path: str) -> None:
    """Check a directory that holds the store's files: no link, this user's own, no write for group and others.

    Raises
    ------
    CacheError
        As :func:`check`.
    """
    try:
        status = os.lstat(path)
    except OSError as error:
        raise _refusal(path, "cannot be looked at", str(error), "a directory", _ELSEWHERE) from error
    if stat.S_ISLNK(status.st_mode):
        target = os.path.realpath(path)
        raise _refusal(path, "is a symbolic link", f"a link to {target}", "a directory", f"name {target} itself")
    if not stat.S_ISDIR(status.st_mode):
        raise _refusal(path, "is not a directory", stat.filemode(status.st_mode), "a directory", _ELSEWHERE)
    if os.name != "posix":
        return
    user = os.geteuid()
    if status.st_uid != user:
        raise _refusal(path, "belongs to another user", f"uid {status.st_uid}", f"uid {user}", _ELSEWHERE)
    if status.st_mode & _OTHERS_WRITE:
        raise _refusal(
            path,
            "can be written by others",
            stat.filemode(status.st_mode),
            "no write for group and others",
            f"chmod go-w {path}, after a look at what is in it",
        )


def _check_text(path: str) -> None:
    if not isinstance(path, str) or "\0" in path:
        raise _refusal(repr(path), "is no path", repr(path), "an absolute path", _ELSEWHERE)
    if not os.path.isabs(path):
        # A relative path would make another store of each working directory, some of them other people's.
        absolute = os.path.abspath(os.path.expanduser(path))
        raise _refusal(path, "is a relative path", path, "an absolute path", f"use {absolute}")
    if "$" in path or (os.name == "nt" and "%" in path):
        # diskcache expands variables in the directory it is given, after all checks.
        raise _refusal(path, "holds a character that marks a variable", path, "a path without $", _ELSEWHERE)


def _check_process(path: str) -> None:
    if os.name == "posix" and (os.getuid(), os.getgid()) != (os.geteuid(), os.getegid()):
        raise _refusal(
            path,
            "is named to a process that runs with another user's rights",
            f"uid {os.getuid()} as {os.geteuid()}, gid {os.getgid()} as {os.getegid()}",
            "real and effective ids that are equal",
            "JITGPU_CACHE=off",
        )


def _ancestors(path: str) -> list[str]:
    """Every directory above ``path``, the root first."""
    found = []
    while (above := os.path.dirname(path)) != path:
        found.append(above)
        path = above
    return found[::-1]


def _make(path: str) -> None:
    if os.path.lexists(path):
        return
    try:
        os.mkdir(path, 0o700)
    except FileExistsError:
        return  # another process was quicker
    except OSError as error:
        raise _refusal(path, "cannot be created", str(error), "a directory", _ELSEWHERE) from error


def _check_ancestor(path: str) -> None:
    status = os.lstat(path)
    user = os.geteuid()
    if status.st_uid not in (0, user):
        raise _refusal(
            path,
            "lies above the store and belongs to another user, who could replace the store",
            f"uid {status.st_uid}",
            f"uid {user} or root",
            _ELSEWHERE,
        )
    others = status.st_mode & _OTHERS_WRITE
    if not others or status.st_mode & stat.S_ISVTX:
        return
    if others == stat.S_IWGRP and _is_private_group(status.st_gid, status.st_uid):
        return
    raise _refusal(
        path,
        "lies above the store and can be written by others, who could replace the store",
        stat.filemode(status.st_mode),
        "no write for group and others, or the sticky bit",
        f"chmod go-w {path}, or " + _ELSEWHERE,
    )


def _is_private_group(gid: int, uid: int) -> bool:
    """Whether the group is the one that was made for this user alone: their primary group, of their name, no others."""
    import grp
    import pwd

    try:
        owner, group = pwd.getpwuid(uid), grp.getgrgid(gid)
    except KeyError:
        return False
    return owner.pw_gid == gid and group.gr_name == owner.pw_name and set(group.gr_mem) <= {owner.pw_name}


def _refusal(path: str, problem: str, given: str, expected: str, fix: str) -> CacheError:
    return CacheError(
        f"this directory {problem}", subject=f"kernel store {path}", given=given, expected=expected, fix=fix
    )
