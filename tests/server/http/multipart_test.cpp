#include "server/http/multipart.h"

#include <catch2/catch.hpp>

using namespace socialmap::http;

namespace {

constexpr char const* kType = "multipart/form-data; boundary=\"x y\"";

std::string const kBody =
    "--x y\r\nContent-Disposition: form-data; name=\"mapping\"; filename=\"m.yaml\"\r\n\r\na: b\r\n"
    "--x y\r\ncontent-disposition: form-data; name=file\r\nContent-Type: text/csv\r\n\r\n1\r\n--x\r\n\r\n"
    "--x y--\r\n";

}  // namespace

TEST_CASE("a form has its parts in order, byte for byte") {
  auto const parts = form_parts(kType, kBody);
  REQUIRE(parts);
  REQUIRE(parts->size() == 2);
  CHECK(parts->at(0).name == "mapping");
  CHECK(parts->at(0).content == "a: b");
  CHECK(parts->at(1).name == "file");
  CHECK(parts->at(1).content == "1\r\n--x\r\n");
}

TEST_CASE("half a form is no form, whatever it is cut to") {
  for (std::size_t size = 0; size + 4 < kBody.size(); ++size) {
    INFO(size);
    CHECK_FALSE(form_parts(kType, kBody.substr(0, size)));
  }
}

TEST_CASE("a form needs a boundary, and a part its name") {
  CHECK_FALSE(form_parts("multipart/form-data", kBody));
  CHECK_FALSE(form_parts("text/plain; boundary=\"x y\"", kBody));
  CHECK_FALSE(form_parts("multipart/form-data; boundary=\"\"", "--"));
  CHECK_FALSE(form_parts(kType, "--x y\r\nContent-Type: text/csv\r\n\r\n1\r\n--x y--"));
}
