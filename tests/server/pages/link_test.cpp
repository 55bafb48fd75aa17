#include "server/pages/link.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {

TEST_CASE("a query is read back as it was written") {
  http::Query const query{{"q", "samen & eten=\"fijn\"/é"}, {"day", "mon"}, {"day", "tue"}};
  auto const url = url_of("/", query);
  CHECK(url == "/?q=samen%20%26%20eten%3D%22fijn%22%2F%C3%A9&day=mon&day=tue");
  CHECK(http::parse_query(url.substr(2)) == query);
}

TEST_CASE("a path without filters has no question mark") { CHECK(url_of("/", {}) == "/"); }

TEST_CASE("a hostile slug stays one segment of the path") {
  CHECK(offer_url("../x?a#b") == "/activiteiten/..%2Fx%3Fa%23b");
}

TEST_CASE("telephone and mail addresses become links") {
  CHECK(phone_url("0123-45 67 89") == "tel:0123456789");
  CHECK(phone_url("+31 (0)20") == "tel:+31020");
  CHECK(phone_url("vraag na") == "");
  CHECK(mail_url("info@example.org") == "mailto:info@example.org");
  CHECK(mail_url("a?cc=b@example.org") == "mailto:a%3Fcc%3Db@example.org");
  CHECK(mail_url("geen adres") == "");
}

TEST_CASE("filters are put on, taken off and replaced") {
  http::Query const query{{"kind", "a"}, {"day", "mon"}, {"kind", "b"}};
  CHECK(without(query, "kind") == http::Query{{"day", "mon"}});
  CHECK(without(query, "kind", "a") == http::Query{{"day", "mon"}, {"kind", "b"}});
  CHECK(with_only(query, "kind", "c") == http::Query{{"day", "mon"}, {"kind", "c"}});
  CHECK(value_of(query, "kind") == "a");
  CHECK(value_of(query, "q").empty());
  CHECK(has(query, "kind", "b"));
}

}  // namespace socialmap::pages
