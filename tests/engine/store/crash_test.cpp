// A program that is killed while it writes: what was acknowledged is there, nothing is there by half.
#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <map>
#include <random>

#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

/// Each change writes the same number into two records.
[[noreturn]] void write_until_killed(std::string const& directory, int acknowledged) {
  Store store(directory);
  for (int n = 1;; ++n) {
    auto const text = std::to_string(n);
    store.apply({"replace",
                 "",
                 "test",
                 std::chrono::sys_seconds{},
                 {{RecordType::activity, "a", "p", text, 0}, {RecordType::activity, "b", "p", text, 0}},
                 {}});
    char const one = 1;
    if (write(acknowledged, &one, 1) != 1) _exit(1);
  }
}

/// How many changes were acknowledged before the program was killed, some time after so many.
int acknowledged_before_kill(std::string const& directory, int wanted) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  auto const child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(ends[0]);
    write_until_killed(directory, ends[1]);
  }
  close(ends[1]);
  int count = 0;
  char byte = 0;
  while (count < wanted && read(ends[0], &byte, 1) == 1) ++count;
  kill(child, SIGKILL);
  while (read(ends[0], &byte, 1) == 1) ++count;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  return count;
}

}  // namespace

TEST_CASE("no acknowledged change is lost by kill -9, and none is there by half") {
  std::mt19937 random(20261122);
  for (int round = 0; round < 20; ++round) {
    FreshDirectory const here;
    int const wanted = std::uniform_int_distribution(1, 60)(random);
    int const count = acknowledged_before_kill(here.path(), wanted);
    CHECK(count >= wanted);
    Store const store(here.path());
    CHECK(store.sequence() >= count);
    CHECK(store.sequence() <= count + 1);
    auto const records = store.records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].text == std::to_string(store.sequence()));
    CHECK(records[1].text == records[0].text);
    CHECK(store.revisions(RecordType::activity, "b").size() == static_cast<std::size_t>(store.sequence()));
  }
}
