#include "engine/catalog/file_digest.h"

#include <catch2/catch.hpp>

#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

TEST_CASE("the digest is the SHA-256 of all bytes, in the order given") {
  FreshDirectory const here;
  auto const a = here.write("a.txt", "ab"), b = here.write("b.txt", "c");
  // SHA-256 of "abc": FIPS 180-2, appendix B.1
  CHECK(sha256_of({a, b}) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_of({b, a}) != sha256_of({a, b}));
  CHECK(sha256_of({here.write("long.txt", std::string(200'000, 'x'))}) !=
        sha256_of({here.write("longer.txt", std::string(200'001, 'x'))}));
}

TEST_CASE("files are found in folders under a folder, by path and by ending") {
  FreshDirectory const here;
  here.write("b.yaml", "");
  here.write("a/c.yaml", "");
  here.write("a/d.csv", "");
  CHECK(files_under(here.path(), ".yaml") == std::vector{here.path("a/c.yaml"), here.path("b.yaml")});
  CHECK(files_under(here.path()).size() == 3);
  CHECK(files_under(here.path("none")).empty());
}
