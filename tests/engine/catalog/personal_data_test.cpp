#include "engine/catalog/personal_data.h"

#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

// 111222333 and 123456782 pass the check of a BSN, 123456789 does not.
bool refused(std::string_view text) { return fault_in_text(text).has_value(); }

}  // namespace

TEST_CASE("a number that passes the check of a BSN is refused") {
  CHECK(refused("Mijn nummer is 111222333"));
  CHECK(refused("123456782"));
  CHECK(refused("nr. 1234.56.782"));
  CHECK(refused("111 222 333 is van mij"));
  CHECK_FALSE(refused("Bestelnummer 123456789"));
  CHECK_FALSE(refused("Nummer 1112223334"));
  CHECK_FALSE(refused("Van 1 tot 3 in 2026"));
}

TEST_CASE("a BSN is nine digits in a row, or a run of nine with one kind of separator") {
  CHECK(refused("sinds 2026 111222333"));
  CHECK(refused("111222333 2 keer"));
  CHECK(refused("111-222-333"));
  CHECK(refused("11 12 22 33 3"));
  CHECK_FALSE(refused("bestelling 111 222 333 4"));
  CHECK_FALSE(refused("bestelling 4.111.222.333"));
  CHECK_FALSE(refused("111 222.333"));
  CHECK_FALSE(refused("1112223330"));
  CHECK_FALSE(refused("11-12-2233 3"));
}

TEST_CASE("after RSIN, KvK or tel. the number is taken with a warning") {
  for (auto const* text : {"RSIN 111222333", "kvk: 123 456 782", "tel. 111222333"}) {
    auto const faults =
        faults_of(provider_record(), "{id: p, name: P, summary: \"" + std::string(text) + "\"}");
    INFO(faults);
    CHECK(has(faults, "summary: warning: has a number after RSIN, KvK or tel. that may be a BSN"));
    CHECK_FALSE(has(faults, "222"));
    CHECK_FALSE(has(faults, "456"));
  }
  CHECK_FALSE(doubt_in_text("KvK 123456789").has_value());
  CHECK_FALSE(doubt_in_text("Mijn nummer is 111222333").has_value());
  CHECK_FALSE(refused("RSIN 111222333"));
  CHECK_FALSE(refused("rsin: 111222333"));
  CHECK_FALSE(refused("KvK 111222333"));
  CHECK_FALSE(refused("tel. 111222333"));
  CHECK(refused("RSIN van de stichting staat op de site, mijn nummer is 111222333"));
}

TEST_CASE("a birth date is refused and the word alone is not") {
  CHECK(refused("geboren op 12-03-1950"));
  CHECK(refused("Geb. 12 maart 1950"));
  CHECK(refused("GEBOORTEDATUM: 1950-03-12"));
  CHECK_FALSE(refused("Ook voor wie in de wijk geboren is"));
  CHECK_FALSE(refused("Voor pasgeboren kinderen van 2026"));
}

TEST_CASE("HTML and control characters are refused and plain signs are not") {
  for (auto const* text : {"<b>vet</b>", "</p>", "<!-- x -->", "a <script", "<IMG src=x>"})
    CHECK(refused(text));
  CHECK(refused(std::string_view("a\0b", 3)));
  CHECK(refused("a\x1b[31m"));
  CHECK(refused("a\x7f"));
  CHECK_FALSE(refused("jonger dan < 18 en > 3, 1<2"));
  CHECK_FALSE(refused("regel\nregel\ten zo \u20ac 5"));
}

TEST_CASE("free text is never echoed in a message") {
  for (auto const* secret : {"\"<b>Jansen</b>\"", "\"Jansen geboren op 12-03-1950\"", "\"Jansen 111222333\"",
                             "111222333", "\"  \""}) {
    for (auto const* field : {"title", "summary", "description"}) {
      std::string const rest = std::string(field) == "title" ? "summary: S" : "title: T";
      auto const faults =
          faults_of(activity_record(), "id: a\nkinds: [k]\n" + rest + "\n" + field + ": " + secret);
      INFO(faults);
      CHECK(has(faults, std::string(field) + ": "));
      CHECK_FALSE(has(faults, "Jansen"));
      CHECK_FALSE(has(faults, "1950"));
      CHECK_FALSE(has(faults, "111222333"));
    }
  }
}

TEST_CASE("an address of somebody's own gets a warning and is taken") {
  CHECK(looks_personal("j.devries@example.org"));
  CHECK(looks_personal("wandelclub@gmail.com"));
  CHECK_FALSE(looks_personal("info@example.org"));
  CHECK_FALSE(looks_personal("geen adres"));
  auto const provider = "{id: p, name: P, email: j.devries@example.org}";
  CHECK(has(faults_of(provider_record(), provider), "email: warning: looks like somebody's own address"));
  CHECK(record_of(provider_record(), provider).has_value());
}

TEST_CASE("contact data is found in what a client says") {
  for (auto const* text : {"mail naar jan@example.org", "bel 06-12345678", "bel 0612345678",
                           "bel +31 6 12345678", "mijn nummer is 111222333", "geboren 1-2-1950"}) {
    INFO(text);
    CHECK(contact_data_in(text).has_value());
  }
  for (auto const* text :
       {"ik wil wandelen op 12-11", "iets met @home", "groep van 10 tot 20", "postcode 9912 AB", ""}) {
    INFO(text);
    CHECK_FALSE(contact_data_in(text).has_value());
  }
}
