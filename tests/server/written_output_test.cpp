// A program whose output is lost does not say that all went well.
#include "server/written_output.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace socialmap;

namespace {

/// The exit code of a program that ended with `code` and printed a line to a file; standard output is as
/// before afterwards.
int code_after_printing_to(char const* path, int code) {
  std::fflush(stdout);
  int const kept = dup(fileno(stdout));
  auto* file = std::fopen(path, "wb");
  REQUIRE(file);
  dup2(fileno(file), fileno(stdout));
  std::fclose(file);
  std::printf("a line\n");
  int const answered = when_written(code);
  dup2(kept, fileno(stdout));
  close(kept);
  std::clearerr(stdout);
  return answered;
}

}  // namespace

TEST_CASE("a program whose output fits keeps its exit code") {
  CHECK(code_after_printing_to("/dev/null", 0) == 0);
  CHECK(code_after_printing_to("/dev/null", 2) == 2);
}

TEST_CASE("a program whose output is lost does not exit with 0") {
  CHECK(code_after_printing_to("/dev/full", 0) == 1);
  CHECK(code_after_printing_to("/dev/full", 2) == 2);
}
