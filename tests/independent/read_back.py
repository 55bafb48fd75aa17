"""Reads the exported network back with another program (networkx) and compares it with the JSON of the API.

read_back.py SOCIALMAP CATALOGUE: serves the catalogue, and then a municipality whose names try to break out.
"""

import contextlib
import io
import json
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import networkx

# What a record may be called: HTML is refused when it is read (graphml_test.cpp writes that).
HOSTILE = [
    "]]> 1 < 2 &amp; 'D'",
    "A & B \"C\" &#0; &e;",
    "مركز الحي 中心 é",
    "x" * 120,
]


@contextlib.contextmanager
def served(program, catalogue):
    """The address of a server of this catalogue."""
    command = [program, "serve", "--catalog", str(catalogue), "--port", "0", "--on", "2026-11-23"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        line = server.stdout.readline()
        if " on http" not in line:
            raise SystemExit(f"the server did not start: {line!r}")
        yield line.split(" on ")[-1].strip()
    finally:
        server.terminate()
        server.wait()


def get(address, path):
    with urllib.request.urlopen(address + path) as answer:
        return answer.read()


def expected(network):
    """Nodes and edges of the JSON in the words of GraphML."""
    kind_of = {}
    nodes = {}
    for node in network["nodes"]:
        kind = "provider" if node["kind"] == "practice" else node["kind"]
        if kind != "neighbourhood":
            kind_of[node["id"]] = kind
        told = {name: node[name] for name in ("kind", "name", "sector", "role", "offers") if name in node}
        if node["areas"]:
            told["area"] = ",".join(node["areas"])
        nodes[f"{kind}:{node['id']}"] = told
    edges = []
    for link in network["links"]:
        end = "neighbourhood" if link["kind"] == "serves" else kind_of[link["to"]]
        edges.append((f"{kind_of[link['from']]}:{link['from']}", f"{end}:{link['to']}", link["kind"],
                      link["strength"], link["derived"]))
    return nodes, sorted(edges)


def compare(address, query=""):
    """Says how much was read, and ends the program at a difference."""
    nodes, edges = expected(json.loads(get(address, "/api/v1/network" + query)))
    graph = networkx.read_graphml(io.BytesIO(get(address, "/feeds/network.graphml" + query)), force_multigraph=True)
    read = sorted((a, b, told["kind"], told["strength"], told["derived"]) for a, b, told in graph.edges(data=True))
    if dict(graph.nodes(data=True)) != nodes:
        raise SystemExit(f"{query}: other nodes")
    if read != edges:
        raise SystemExit(f"{query}: other edges")
    print(f"{query or 'all'}: {len(nodes)} nodes and {len(edges)} edges read back")
    return graph


def hostile_catalogue(root, repository):
    """A municipality with a provider for every hostile name, and one that works with them all."""
    (root / "rules").symlink_to(repository / "rules")
    catalogue = root / "catalog" / "hostile"
    (catalogue / "providers").mkdir(parents=True)
    (root / "catalog" / "vocabulary").symlink_to(repository / "catalog" / "vocabulary")
    (catalogue / "municipality.yaml").write_text("id: hostile\nname: Hostile\n")
    for number, name in enumerate(HOSTILE):
        (catalogue / "providers" / f"p{number}.yaml").write_text(f"id: p{number}\nname: {json.dumps(name)}\n")
    relations = [f"  - {{from: p0, to: p{number}, kind: works-with}}\n" for number in range(1, len(HOSTILE))]
    (catalogue / "network.yaml").write_text("relations:\n" + "".join(relations))
    return catalogue


def main():
    program, catalogue = sys.argv[1:]
    with served(program, catalogue) as address:
        everything = compare(address)
        if len(everything) < 100:
            raise SystemExit("hardly anything was read")
        for query in ("?neighbourhood=oosterveld", "?sector=care", "?kind=refers-to&kind=guides", "?kind=feeds-to&sector=sport"):
            if len(compare(address, query)) >= len(everything):
                raise SystemExit(f"{query} leaves nothing out")
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(__file__).resolve().parents[2]
        with served(program, hostile_catalogue(Path(folder), repository)) as address:
            graph = compare(address)
            names = {told["name"] for _, told in graph.nodes(data=True)}
            if names != set(HOSTILE):
                raise SystemExit(f"other names: {names ^ set(HOSTILE)}")


main()
