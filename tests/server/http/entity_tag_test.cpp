#include "server/http/entity_tag.h"

#include <catch2/catch.hpp>

namespace socialmap::http {

TEST_CASE("a tag depends on every byte and on nothing else") {
  CHECK(entity_tag_of("abc") == entity_tag_of("abc"));
  CHECK(entity_tag_of("abc") != entity_tag_of("abd"));
  CHECK(entity_tag_of("") != entity_tag_of(std::string_view("\0", 1)));
}

TEST_CASE("If-None-Match is a list compared weakly") {
  CHECK(matches_entity_tag(R"("a", W/"b")", "b"));
  CHECK(matches_entity_tag("*", "b"));
  CHECK_FALSE(matches_entity_tag(R"("ab")", "b"));
  CHECK_FALSE(matches_entity_tag("b", "b"));
  CHECK_FALSE(matches_entity_tag("", "b"));
}

}  // namespace socialmap::http
