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

TEST_CASE("a phone number is found however it is written") {
  for (auto const* text : {"0123 - 456 789",
                           "0031612345678",
                           "00 31 6 1234 5678",
                           "(06) 12345678",
                           "06/12345678",
                           "06\u201312345678",
                           "06 12 34 56 78",
                           "06.12.34.56.78",
                           "\uFF10\uFF16\uFF11\uFF12345678",
                           "06\u200B12\u200B345678",
                           "06\u00A01234\u20115678",
                           "+31 (0)6 12 34 56 78",
                           "(0123) 45 67 89",
                           "0123/456789",
                           "01 23 45 67 89",
                           "0 6 1 2 3 4 5 6 7 8",
                           "\u0660\u0666\u0661\u0662345678",
                           "bel me op 456789",
                           "tel: 456 789",
                           "na 10.00 uur 06 1234 5678",
                           "0612345678 of 2 keer kloppen"}) {
    INFO(text);
    CHECK(contact_data_in(text).has_value());
  }
}

TEST_CASE("prices, hours, dates and counts are no phone number") {
  for (auto const* text :
       {"10-12 uur", "3 of 4 keer 06:30", "09.30 - 11.30 - 13.00 uur", "06.30 - 07.30 10 keer",
        "01-09-2026 14.00 uur", "06-12-2026 14 tot 16", "van 01-02-2026 - 03-04-2026", "2,50 per keer",
        "8441 AB 12", "75 jaar, 55+ 10 12 14 16 18", "bel ma 10.00-12.00", "bel na 01-09-2026", "bel 112",
        "0900-8844", "bel 0800-0113", "5.000 tot 10.000 stappen", "van 0 tot 100 in 10 weken",
        "ik belde 3 keer in 2025 en 2026", "label 123456"}) {
    INFO(text);
    CHECK_FALSE(contact_data_in(text).has_value());
  }
}

TEST_CASE("a birth date is found however a client writes it") {
  for (auto const* text :
       {"geb 12/03/42", "geb: 120342", "geb.dat. 5 mei '44", "3 mrt 42 geboren", "* 12-3-1942", "*7.8.51",
        "dob 12-03-1942", "Geboren: 1942-03-12", "op 5 mei 1944 in het dorp geboren",
        "geb\u200B. 12\u20133\u201342", "geboortedatum 7 augustus 1951", "date of birth 07 08 1951",
        "mw (12-03-1942) woont alleen", "gebdat 07081951", "meneer, 7 aug 1951, wil fietsen", "geb. 5 mei"}) {
    INFO(text);
    CHECK(contact_data_in(text).has_value());
  }
}

TEST_CASE("other dates and ages are no birth date") {
  for (auto const* text :
       {"75 jaar", "ik ben hier geboren en kan op di 10.00 uur", "mijn man overleed op 3-4-1998",
        "getrouwd op 12 mei 1966", "sinds 1 mei 1987 weduwe", "kan vanaf 12-10-2026",
        "* 12-3-2027 de eerste les", "* 12-3-27 begint het", "12-3-26 kan niet",
        "geboren en getogen, 3 kinderen", "in 2026 wil ik zingen", "op 5 mei kan ik niet",
        "pasgeboren kleinkind, 10-12 uur"}) {
    INFO(text);
    CHECK_FALSE(contact_data_in(text).has_value());
  }
}

TEST_CASE("an address is found however it is written") {
  for (auto const* text :
       {"jan\uFF20example.org", "jan @ example.org", "jan at example.org", "jan[at]example[dot]org",
        "jan (at) example (dot) org", "jan apenstaartje example punt org", "JAN.B@Example.ORG.", "jan@gmail",
        "jan at ziggo punt nl", "jan\u200B@\u200Bexample\u200B.org", "j_@sub.example.org"}) {
    INFO(text);
    CHECK(contact_data_in(text).has_value());
  }
  for (auto const* text :
       {"ik at vroeger. Nu niet", "hij at soep.Daarna brood", "iets met @home.", "koffie @ de kerk",
        "at elke dag brood", "een punt nl is dat ik moe ben", "mw at brood. De hond niet"}) {
    INFO(text);
    CHECK_FALSE(contact_data_in(text).has_value());
  }
}

TEST_CASE("an editor's dates are of founding and first lessons as well") {
  CHECK_FALSE(refused("* 12-3-1942 opgericht"));
  CHECK_FALSE(refused("De molen is van 12-03-1942"));
  CHECK_FALSE(refused("Voor wie hier geboren is: di 10.00 uur"));
  CHECK(refused("Oprichter: 12 maart 1942 geboren"));
  CHECK(refused("geb 12/03/42"));
}
