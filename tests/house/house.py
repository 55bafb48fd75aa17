"""The house rules of docs/ARCHITECTURE.md and CONTRIBUTING.md, read off the sources.

    python3 tests/house/house.py [--root DIR] [includes|length|once|hygiene|reasons …]

Prints one line per violation ("file:line: what, and what would be right") and exits 1 if there is any.
"""
import argparse
import os
import re
import sys
from pathlib import Path

# A file includes its own folder or a folder with a lower number; the longest matching prefix counts.
FLOORS = {
    "engine/base": 0,
    "engine/geo": 1,
    "engine/model": 2,
    "engine/calendar": 3,
    "engine/catalog": 4,
    "engine/text": 5,
    "engine/rules": 5,
    "engine/network": 5,
    "engine/store": 5,
    "engine/interpret": 6,
    "engine/match": 6,
    "engine/insight": 7,
    "engine/exchange": 7,
    "engine": 8,
    "engine/evaluate": 9,
    "server/http": 9,
    "server": 10,
}

# What an include in <> starts with, and the folders whose .cpp files may say it; "server/*" is server/ without its folders.
LIBRARIES = {
    "fmt/": ["engine", "server"],
    "utf8proc.h": ["engine/base"],
    "boost/geometry": ["engine/geo"],
    "boost/graph": ["engine/network"],
    "boost/uuid": ["server/http"],
    "boost/": ["engine/geo", "engine/network"],
    "date/": ["engine/calendar"],
    "yaml-cpp/": ["engine/catalog", "server/http"],
    "rapidjson/": ["engine/catalog", "server/http"],
    "openssl/": ["engine/catalog", "engine/store"],
    "xapian": ["engine/text"],
    "sqlite3": ["engine/store"],
    "SQLiteCpp/": ["engine/store"],
    "httplib": ["server/http"],
    "zlib.h": ["server/http", "engine/exchange"],
    "proj.h": ["engine/geo"],
    "libical/": ["engine/exchange"],
    "CLI/": ["server/*", "server/commands"],
    "catch2/": [],
}

LONGEST = 300
LONG_FILES = "tests/house/long_files.txt"
NOT_OURS = {".git", "build", "node_modules", "__pycache__", ".cache"}


def files(root, *folders, suffixes=None):
    """Paths relative to the root, sorted; without folders the whole tree."""
    found = []
    for folder in folders or (".",):
        for where, inner, names in os.walk(root / folder):
            inner[:] = [name for name in inner if name not in NOT_OURS]
            found += [Path(where, name).relative_to(root) for name in names]
    return sorted(path for path in found if suffixes is None or path.suffix in suffixes)


def lines(root, path):
    """(number, line) pairs; nothing for a file that is no text."""
    try:
        return list(enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1))
    except UnicodeDecodeError:
        return []


def within(path, folder):
    """Whether the file lies in the folder or under it; "a/*" is the folder a alone."""
    if folder.endswith("/*"):
        return path.parent.as_posix() == folder[:-2]
    return folder in [parent.as_posix() for parent in path.parents]


def home(path):
    """The folder of the house a file lives in, or None."""
    return max((folder for folder in FLOORS if within(path, folder)), key=len, default=None)


def wrong_floor(path, included):
    own, other = home(path), home(Path(included))
    if other is None:
        return f'"{included}" is no file of the house; write the path from the root: "engine/…" or "server/…"'
    if own != other and FLOORS[other] >= FLOORS[own]:
        return f"{own} (floor {FLOORS[own]}) must not include {other} (floor {FLOORS[other]}); move it or what it needs"
    return None


def wrong_library(path, included):
    library = next((prefix for prefix in LIBRARIES if included.startswith(prefix)), None)
    if library is None:
        return None
    if path.suffix == ".h":
        return f"<{included}> in a header; third-party headers belong in .cpp files"
    if not any(within(path, owner) for owner in LIBRARIES[library]):
        owners = " or ".join(LIBRARIES[library]) or "tests"
        return f"<{included}> outside the folder that owns it: {owners}"
    return None


def includes(root):
    """Include direction and who may say which third-party library."""
    for path in files(root, "engine", "server", suffixes={".h", ".cpp"}):
        for number, line in lines(root, path):
            match = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
            if not match:
                continue
            own, library = match.groups()
            if wrong := wrong_floor(path, own) if own else wrong_library(path, library):
                yield f"{path}:{number}: {wrong}"


def length(root):
    """No file over LONGEST lines, unless listed with a reason; nothing listed that needs no listing."""
    reasons = {}
    if (root / LONG_FILES).exists():
        for number, line in lines(root, LONG_FILES):
            if line.strip() and not line.startswith("#"):
                name, _, reasons[name] = (part.strip() for part in line.partition(" "))
                if not reasons[name]:
                    yield f"{LONG_FILES}:{number}: {name} is listed without a reason"
    for path in files(root, suffixes={".h", ".cpp", ".css", ".mjs"}):
        count = len(lines(root, path))
        listed = reasons.pop(path.as_posix(), None) is not None
        if count > LONGEST and not listed:
            yield f"{path}:{count}: {count} lines; split it at {LONGEST} or give a reason in {LONG_FILES}"
        if count <= LONGEST and listed:
            yield f"{LONG_FILES}:1: {path} has only {count} lines; take it off the list"
    for name in reasons:
        yield f"{LONG_FILES}:1: {name} does not exist; take it off the list"


# What must not be written: pattern, what it is, and which files it is looked for in (None: all).
# The patterns are written so that this file does not find itself.
SHUNNED = [
    (r"\b(?:TO[D]O|FIX[M]E)\b", "a note for later; do it, or open an issue", None),
    (
        r"\b(?:registry\.(?:npmj[s]|yarnpk[g])\.\w+|deb\.debia[n]\.org|security\.debia[n]\.org|pyp[i]\.org"
        r"|files\.pythonhoste[d]\.org|(?:static\.)?crate[s]\.io|proxy\.golan[g]\.org)\b",
        "the host of a package registry; name packages only",
        None,
    ),
    (r"(?<![\w.}~/-])/(?:wor[k]|roo[t]|hom[e]|User[s])/", "a path of one machine; use one relative to the repository", None),
    (r"\bsleep_(?:for|until)\b", "a test that sleeps; wait for the event, or pass the clock in", r"tests/.*\.(cpp|h)"),
    (r'"[^"]*\[(?:\.[^\]]*|!mayfail|!hide)\][^"]*"', "a hidden test; mend it or delete it", r"tests/.*\.(cpp|h)"),
    (r'\b(?:TEST_CASE|SCENARIO)\s*\(\s*"[^"]*;', 'a ";" in a test name splits it in two for ctest', r"tests/.*\.(cpp|h)"),
    (r'"resolved"\s*:', "a download address in a lock file", r".*package-lock\.json"),
]


def named_types(root, path):
    """(namespace, type, line number) of each type a file defines outside nameless namespaces."""
    open_spaces = []
    for number, line in lines(root, path):
        if space := re.match(r"(?:inline )?namespace ?([\w:]*) ?\{(.*\})?$", line):
            open_spaces += [] if space[2] else [space[1]]
        elif re.match(r"\}  // namespace", line) and open_spaces:
            open_spaces.pop()
        elif defined := re.match(r"(?:struct|class|enum class) ([\w:]+)[^;]*$", line):
            if "" not in open_spaces:
                yield "::".join(open_spaces), defined[1], number


def once(root):
    """A type's name is defined once per namespace: two of one name make one program undefined, without a word."""
    seen = {}
    for path in files(root, "engine", "server", suffixes={".h", ".cpp"}):
        for space, name, number in named_types(root, path):
            if (first := seen.setdefault((space, name), path)) != path:
                yield f"{path}:{number}: {space}::{name} is defined in {first} too; give one another name or a nameless namespace"


def hygiene(root):
    """Words, hosts and paths that must not be in the repository, and tests that hide or sleep."""
    for path in files(root):
        wanted = [(what, re.compile(shunned)) for shunned, what, where in SHUNNED
                  if where is None or re.fullmatch(where, path.as_posix())]
        for number, line in lines(root, path):
            for what, shunned in wanted:
                if found := shunned.search(line):
                    yield f'{path}:{number}: "{found[0]}" is {what}'


def reasons(root):
    """Every clang-tidy check that is switched off has a line "# check: why" in .clang-tidy."""
    if not (root / ".clang-tidy").exists():
        return
    tidy = lines(root, ".clang-tidy")
    given = {match[1] for _, line in tidy if (match := re.match(r"# ([\w.*-]+): \S", line))}
    for number, line in tidy:
        off = re.match(r"\s+-([\w.*-]+),?$", line)
        if off and off[1] not in given | {"*"}:
            yield f".clang-tidy:{number}: {off[1]} is switched off without a reason"


CHECKS = {"includes": includes, "length": length, "once": once, "hygiene": hygiene, "reasons": reasons}


def main():
    parser = argparse.ArgumentParser(description="Checks the house rules.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("checks", nargs="*", metavar="|".join(CHECKS), help="all, unless named")
    options = parser.parse_args()
    violations = [line for name in options.checks or CHECKS for line in CHECKS[name](options.root)]
    print("\n".join(violations + [f"{len(violations)} violations of the house rules"]))
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
