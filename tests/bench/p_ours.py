"""Our own server as a peer of the benchmark.

    BENCH_OURS=tests/bench OURS_BIN=build/release/socialmap run_peers.sh 20000 ours

Lies beside the peers of the benchmark, whose `common` it uses. OURS_CLASSES (default abcd) measures only those classes.
The server makes its index when it starts, so it starts in `build`: converting, reading and indexing count as index time.
"""
import glob
import json
import os
import subprocess
import sys
from urllib.parse import urlencode, urlparse

from common import Http, du, wait_port

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("OURS_BIN", ROOT + "/build/release/socialmap")
URL = urlparse(os.environ.get("OURS_URL", "http://127.0.0.1:18200"))
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_START = 1800    # seconds
FAR = 600               # minutes by car, the most a profile may say


def number(id):
    """offer-0000012 is 12."""
    return int(id.removeprefix("offer-"))


class Peer:
    label = "socialmap"
    how = "HTTP loopback, JSON"
    classes = os.environ.get("OURS_CLASSES", "abcd")
    process = None

    def __init__(s, directory, count, variant):
        s.directory = directory

    def pids(s):
        return [s.process.pid] if s.process and s.process.poll() is None else []

    def build(s, source):
        subprocess.run([sys.executable, "-B", ROOT + "/tests/bench/convert.py", source, s.directory + "/catalogue"],
                       check=True)
        environment = dict(os.environ, TMPDIR=s.directory)  # the index counts in size()
        s.process = subprocess.Popen(
            [BIN, "serve", "--catalog", s.directory + "/catalogue/bench", "--rules", s.directory + "/catalogue/rules", "--port",
             str(URL.port), "--rate-limit", "0", "--on", "2026-11-23"],
            stdout=open(s.directory + "/out", "w"), stderr=open(s.directory + "/log", "w"), env=environment)
        wait_port(URL.port, s.process, LONGEST_START)

    def start(s):
        pass

    def stop(s):
        s.process.terminate()
        s.process.wait()

    def size(s):
        return sum(du(path) for path in glob.glob(s.directory + "/socialmap-*"))

    def connect(s):
        return Http(URL.hostname, URL.port)

    def query(s, connection, q):
        return {"a": s.text, "b": s.filtered, "c": s.match, "d": s.suggest}[q["cls"]](connection, q)

    def get(s, connection, path, parameters):
        return json.loads(connection.req("GET", "/api/v1/" + path + "?" + urlencode(parameters)))

    def text(s, connection, q):
        answer = s.get(connection, "activities", {"q": q["text"]})
        return {"total": answer["total"], "ids": [number(item["id"]) for item in answer["items"]]}

    def filtered(s, connection, q):
        answer = s.get(connection, "activities",
                       {"q": q["text"], "near": f"{q['lat']},{q['lon']}", "radius": int(q["radius_km"] * 1000),
                        "age": q["age"], "maxPrice": q["price_max"], "day": DAYS[q["weekday"]], "facets": "domain"})
        return {"total": answer["total"], "ids": [number(item["id"]) for item in answer["items"]],
                "facets": {one["id"]: one["count"] for one in answer["facets"].get("domain", [])}}

    def match(s, connection, q):
        """Our own score over the same interests, needs, place and limits: times compare, the order does not."""
        profile = {"interests": [slug(one) for one in q["interests"]],
                   "needs": [{"id": slug(one), "weight": 2} for one in q["needs"]],
                   "home": {"lat": q["lat"], "lon": q["lon"]}, "age": q["age"], "limit": 20,
                   "travel": {"modes": ["car"], "maxMinutes": FAR}, "budget": {"perVisit": q["price_max"]}}
        if q["wheelchair"]:
            profile["accessibility"] = ["stepFree"]
        answer = json.loads(connection.req("POST", "/api/v1/matches", json.dumps(profile)))
        return {"total": answer["total"], "ids": [number(one["activity"]["id"]) for one in answer["matches"]]}

    def suggest(s, connection, q):
        answer = s.get(connection, "suggestions", {"q": q["text"], "type": "activity"})
        return {"ids": [number(item["id"]) for item in answer["items"]]}


def slug(code):
    return code.removeprefix("i_").replace("_", "-")
