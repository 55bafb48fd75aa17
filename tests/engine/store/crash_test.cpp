// A program that is killed while it writes this and that: what was acknowledged is there, nothing is there by
// half. Twenty times; SOCIALMAP_KILLS says how often (scripts/soak).
#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <map>
#include <random>
#include <set>

#include "engine/store/keys.h"
#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

constexpr int kOffers = 12;
constexpr int kBatch = 40;

Date day() { return parse_date("2026-11-23").value(); }

std::string name_of_offer(unsigned n) { return "offer-" + std::to_string(n); }

/// What is written as the n-th thing in a round: always the same for the same round and n.
struct Step {
  Step(unsigned round, int number) : n(number), random(round * 100'003U + static_cast<unsigned>(number)) {
    kind = static_cast<Kind>(random() % 6);
  }

  enum Kind { create, replace, move, batch, add_key, revoke_key };

  bool is_change() const { return kind < add_key; }

  StoredRecord record(std::string const& id) {
    return {RecordType::activity, id, "maan", std::to_string(n) + std::string(random() % 9000, '.'), 0};
  }

  StoreChange change() {
    StoreChange made{"replace", "", "ab12", {}, {}, {}};
    if (kind == create) {
      made.what = "create";
      made.records = {record("new-" + std::to_string(n))};
      made.idempotency = IdempotencyKey{"k" + std::to_string(n), "digest"};
    } else if (kind == batch) {
      for (unsigned i = 0; i < kBatch; ++i) made.records.push_back(record(name_of_offer(i)));
    } else {
      if (kind == move) made.what = "published";
      made.records = {record(name_of_offer(static_cast<unsigned>(random() % kOffers)))};
    }
    return made;
  }

  int n;
  std::mt19937 random;
  Kind kind = create;
};

/// Told to the one who listens once it is done: the number, and the new or revoked key.
void acknowledge(int out, int n, std::string const& key) {
  auto const line = std::to_string(n) + " " + key + "\n";
  if (write(out, line.data(), line.size()) != static_cast<ssize_t>(line.size())) _exit(1);
}

[[noreturn]] void write_until_killed(std::string const& directory, unsigned round, int out) {
  Store store(directory);
  Keys keys(directory);
  std::string last;
  for (int n = 1;; ++n) {
    Step step(round, n);
    std::string key;
    if (step.is_change()) {
      store.apply(step.change());
    } else if (step.kind == Step::add_key || last.empty()) {
      last = keys.add({KeyRole::admin, {}, "Beheer", {}}, day()).text;
      key = "+" + last;
    } else {
      keys.revoke(last.substr(3, 10), day());
      key = "-" + last;
      last.clear();
    }
    acknowledge(out, n, key);
  }
}

/// What was acknowledged before the program was killed.
struct Heard {
  int count = 0;
  std::map<std::string, bool> keys;  ///< valid or revoked
};

Heard heard_in(std::string const& text) {
  Heard heard;
  std::istringstream lines(text);
  int n = 0;
  for (std::string line; std::getline(lines, line); heard.count = n) {
    auto const space = line.find(' ');
    n = std::stoi(line.substr(0, space));
    auto const key = line.substr(space + 1);
    if (!key.empty()) heard.keys[key.substr(1)] = key.front() == '+';
  }
  return heard;
}

void spin(std::chrono::microseconds time) {
  auto const end = std::chrono::steady_clock::now() + time;
  while (std::chrono::steady_clock::now() < end) {
  }
}

/// Kills the program some microseconds after it has done so many things.
Heard kill_one(std::string const& directory, unsigned round, std::mt19937& random) {
  auto const wanted = static_cast<std::ptrdiff_t>(1 + random() % 60);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  auto const child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(ends[0]);
    write_until_killed(directory, round, ends[1]);
  }
  close(ends[1]);
  std::string text;
  char bytes[256];
  ssize_t got = 0;
  while (std::count(text.begin(), text.end(), '\n') < wanted &&
         (got = read(ends[0], bytes, sizeof bytes)) > 0)
    text.append(bytes, static_cast<std::size_t>(got));
  spin(std::chrono::microseconds(random() % 4000));
  kill(child, SIGKILL);
  while ((got = read(ends[0], bytes, sizeof bytes)) > 0) text.append(bytes, static_cast<std::size_t>(got));
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  auto const heard = heard_in(text);
  CHECK(heard.count >= wanted);
  return heard;
}

/// What a store holds after so many things in a round.
struct Expected {
  Expected(unsigned round, int count) {
    for (int n = 1; n <= count; ++n) {
      Step step(round, n);
      if (!step.is_change()) continue;
      ++sequence;
      auto const change = step.change();
      for (auto const& record : change.records) {
        texts[record.id] = record.text;
        ++revisions[record.id];
      }
      if (change.idempotency) done[change.idempotency->key] = sequence;
    }
  }
  std::int64_t sequence = 0;
  std::map<std::string, std::string> texts;
  std::map<std::string, std::size_t> revisions;
  std::map<std::string, std::int64_t> done;
};

void check_records(Store const& store, Expected const& expected) {
  CHECK(store.sequence() == expected.sequence);
  auto const records = store.records();
  CHECK(records.size() == expected.texts.size());
  for (auto const& record : records) {
    INFO(record.id);
    REQUIRE(expected.texts.contains(record.id));
    CHECK(record.text == expected.texts.at(record.id));
    CHECK(store.revisions(RecordType::activity, record.id).size() == expected.revisions.at(record.id));
  }
  for (auto const& [key, sequence] : expected.done) {
    auto const before = store.done_before("ab12", key);
    REQUIRE(before);
    CHECK(before->revision == sequence);
  }
}

/// Whether the thing that was under way is there too.
bool found_under_way(Store const& store, unsigned round, int count) {
  return store.sequence() == Expected(round, count + 1).sequence && Step(round, count + 1).is_change();
}

int kills() {
  auto const* wanted = std::getenv("SOCIALMAP_KILLS");
  return wanted ? std::atoi(wanted) : 20;
}

}  // namespace

TEST_CASE("no acknowledged change is lost by kill -9, and none is there by half") {
  std::mt19937 random(20261122);
  int acknowledged = 0;
  int under_way = 0;
  REQUIRE(kills() > 0);
  for (unsigned round = 0; round < static_cast<unsigned>(kills()); ++round) {
    INFO("round " << round);
    FreshDirectory const here;
    auto const heard = kill_one(here.path(), round, random);
    Store const store(here.path());
    bool const one_more = found_under_way(store, round, heard.count);
    check_records(store, Expected(round, heard.count + (one_more ? 1 : 0)));
    Keys keys(here.path());
    bool const revoking = Step(round, heard.count + 1).kind == Step::revoke_key;
    for (auto const& [key, valid] : heard.keys) {
      if (!revoking || !valid) CHECK(keys.valid(key, day()).has_value() == valid);
    }
    acknowledged += heard.count;
    under_way += one_more ? 1 : 0;
  }
  std::printf(
      "%d kills: %d writes acknowledged, all of them there; %d more found whole that were under way\n",
      kills(), acknowledged, under_way);
}
