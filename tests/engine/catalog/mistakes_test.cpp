// Mistakes that people make who never saw YAML: each message must be enough to mend it.

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

using Parts = std::vector<std::string>;

/// What somebody did, what stands in the file, and what the message must say: the place first.
struct Mistake {
  char const* name;
  std::string text;
  Parts says;
};

/// An offer as it should be begins at line 4; its own fields stand in column 5 from line 8 on.
std::string const kHead = "id: p\nname: P\nactivities:\n";
std::string const kOffer =
    kHead + "  - id: eten\n    title: Samen eten\n    summary: We eten samen.\n    kinds: [communal-meal]\n";

std::string offer(std::string const& line) { return kOffer + "    " + line + "\n"; }

std::vector<Mistake> mistakes_of_form() {
  return {
      {"a tab as indent", kHead + "\t- id: eten\n", {"p.yaml:4:", "is indented with a tab: use blanks"}},
      {"a tab before a field", kHead + "  - id: eten\n\ttitle: T\n", {"p.yaml:5:1: ", "tab: use blanks"}},
      {"a second colon",
       offer("description: Let op: neem mee"),
       {"p.yaml:8:24", "double quotes round the whole"}},
      {"smart quotes round a colon",
       offer("description: “Let op: neem”"),
       {"p.yaml:8:", "put double quotes"}},
      {"a field too far to the right",
       kOffer + "      vog: true\n",
       {"p.yaml:8:", "in the column of the field above"}},
      {"a field too far to the left",
       kOffer + "   vog: true\n",
       {"p.yaml:8:4: ", "in the column of the field above"}},
      {"no dash",
       kHead + "    id: eten\n",
       {"p.yaml:4:5 activities: must be a list", "begin each item", "with a dash"}},
      {"no blank after the dash",
       kHead + "  -id: eten\n    title: T\n",
       {"p.yaml:4:3: ", "lacks a blank after the dash"}},
      {"no blank between dash and brace",
       offer("schedule:\n      -{days: [tue], from: \"12:00\"}"),
       {"p.yaml:9:7: ", "lacks a blank after the dash"}},
      {"a second line of text at the margin",
       offer("description: Samen eten.\nEn een praatje.\nTot ziens.\n    # zaal\n    vog: true"),
       {"p.yaml:9:1: ", "indent the text further than the field", "or keep it on one line"}},
      {"a second line of text in the column of its field",
       offer("description: Samen eten.\n    En een praatje.\n    vog: true"),
       {"p.yaml:9:5: ", "indent the text further than the field", "or keep it on one line"}},
      {"a second line of text at the end",
       offer("description: Samen eten.\nEn een praatje."),
       {"p.yaml:9:1 ", "indent the text further than the field", "or keep it on one line"}},
      {"a second colon under a comment",
       offer("# zaal\n    description: Let op: neem mee"),
       {"p.yaml:9:24: ", "has a second colon"}},
      {"no blank after a colon",
       kHead + "  - id: eten\n    title:T\n    vog: true\n",
       {"p.yaml:5:5: ", "lacks a blank after the colon"}},
      {"no blank after the colon of a first field",
       kHead + "  - id:eten\n    title: T\n",
       {"p.yaml:4:5: ", "lacks a blank after the colon"}},
      {"no blank after the last colon",
       "id: p\nname: P\nkind:other\n",
       {"p.yaml:3:1 ", "a colon needs a plain blank after it", "did you mean \"kind\"?"}},
      {"a hard blank after a colon",
       "id: p\nname: P\nurl:\u00a0https://example.org\n",
       {"p.yaml:3:1 ", "a colon needs a plain blank after it", "did you mean \"url\"?"}},
      {"an open bracket", offer("traits: [indoor"), {"p.yaml:8:", "has a [ that is not closed"}},
      {"an open brace", offer("price: {amount: 4"), {"p.yaml:8:", "has a { that is not closed"}},
      {"no comma", offer("price: {amount: 4 per: visit}"), {"p.yaml:8:", "lacks a comma"}},
      {"the wrong bracket", offer("traits: [indoor}"), {"p.yaml:8:", "closes the other kind of bracket"}},
      {"an open quote",
       offer("description: \"Neem mee") + "    vog: true\n",
       {"p.yaml:8:18: ", "opens a quote that is never closed"}},
      {"an apostrophe in front",
       offer("description: 's Avonds open"),
       {"p.yaml:8:18: ", "quote that is never closed", "put double quotes round the text", "begins with '"}},
      {"a quote too few in a mapping",
       offer("schedule:\n      - {days: [tue], from: \"12:00, to: \"13:30\"}"),
       {"p.yaml:9:29: ", "has a double quote too few or too many"}},
      {"text after a quote",
       offer("description: \"Samen\" eten"),
       {"p.yaml:8:", "double quotes round a whole text"}},
      {"text after a bracket",
       offer("description: [Nieuw] eten"),
       {"p.yaml:8:", "double quotes round a whole text"}},
      {"two ways of writing a list",
       offer("traits: [indoor]\n    - seated"),
       {"p.yaml:9:5", "a list in one way only"}},
      {"a sign in front", offer("description: @home"), {"p.yaml:8:18", "put double quotes round the text"}},
      {"a star in front", offer("description: *nieuw"), {"p.yaml:8:18", "put double quotes round the text"}},
      {"an exclamation mark in front",
       offer("description: !nieuw"),
       {"p.yaml:8:18", "double quotes round the text"}},
      {"a hash in front",
       offer("description: #1 van het dorp"),
       {"p.yaml:8:5 activities[0].description: must be text, not nothing", "begins with #"}},
      {"a backslash",
       offer("description: \"a\\d\""),
       {"p.yaml:8:", "has a backslash between double quotes: write two"}},
      {"an equals sign", "id = p\nname = P\n", {"p.yaml:1:1: must be a mapping", "write \"id: …\""}},
      {"a field twice", kOffer + "    title: Nog eens\n", {"p.yaml:8:5: is named twice", "got \"title\""}},
      {"Windows-1252", "id: p\nname: Caf\xe9 P\n", {"p.yaml:2:7: ", "save the file as UTF-8"}},
      {"UTF-16", std::string("\xff\xfei\0d\0", 6), {"p.yaml:1:1: is UTF-16: save the file as UTF-8"}},
  };
}

std::vector<Mistake> mistakes_in_values() {
  std::string const slot = "schedule: [{days: [wed], from: ";
  return {
      {"a time with a dot",
       offer(slot + "18.30}]"),
       {"p.yaml:8:36 ", "a time", "got \"18.3\"; did you mean \"18:30\"?"}},
      {"a time with a u",
       offer(slot + "18u30}]"),
       {"p.yaml:8:36 ", "got \"18u30\"; did you mean \"18:30\"?"}},
      {"a time with uur",
       offer(slot + "9 uur}]"),
       {"p.yaml:8:36 ", "got \"9 uur\"; did you mean \"09:00\"?"}},
      {"a time in smart quotes", offer(slot + "“18:30”}]"), {"p.yaml:8:36 ", "did you mean \"18:30\"?"}},
      {"half an hour in words",
       offer(slot + "half 8}]"),
       {"p.yaml:8:36 ", "written like \"09:30\"", "got \"half 8\""}},
      {"a Dutch day",
       offer("schedule: [{days: [woensdag], from: \"18:30\"}]"),
       {"p.yaml:8:24 ", "must be one of mon, tue", "got \"woensdag\"; did you mean \"wed\"?"}},
      {"a short Dutch day",
       offer("schedule: [{days: [wo], from: \"18:30\"}]"),
       {"p.yaml:8:24 ", "did you mean \"wed\"?"}},
      {"an end before the start",
       offer(slot + "\"18:30\", to: \"17:00\"}]"),
       {"p.yaml:8:16 ", "ends before it starts", "overnight: true", "got \"18:30-17:00\""}},
      {"a Dutch date",
       offer("verified: {on: 1-9-2026}"),
       {"p.yaml:8:20 ", "written like 2026-11-23, got \"1-9-2026\"; did you mean \"2026-09-01\"?"}},
      {"a day that does not exist",
       offer("verified: {on: 2026-02-30}"),
       {"p.yaml:8:20 ", "a date that exists"}},
      {"a price with a euro sign",
       offer("price: {amount: € 4,50, per: visit}"),
       {"p.yaml:8:21 ", "written like 4.50", "p.yaml:8:27 ", "between { } a comma begins a new one"}},
      {"a price in quotes",
       offer("price: {amount: \"€ 4,50\", per: visit}"),
       {"p.yaml:8:21 ", "written like 4.50", "got \"€ 4,50\"; did you mean \"4.50\"?"}},
      {"a day of the month in words",
       offer("schedule:\n      - {monthly: eerste dinsdag, from: \"12:00\"}"),
       {"p.yaml:9:19 ", "write \"days: …\" (days of the week), \"weeks: …\" (1 is the first"}},
      {"a free price in words",
       offer("price: gratis"),
       {"p.yaml:8:12 ", "must be a mapping", "write \"amount: …\" (euro; 0 is free)"}},
      {"a free amount in words",
       offer("price: {amount: gratis}"),
       {"p.yaml:8:21 ", "got \"gratis\"; did you mean \"0\"?"}},
      {"a Dutch word for what a price is per",
       offer("price: {amount: 4, per: keer}"),
       {"p.yaml:8:29 ", "did you mean \"visit\"?"}},
      {"an age with a plus",
       offer("audience: {minAge: 18+}"),
       {"p.yaml:8:24 ", "a whole number", "did you mean \"18\"?"}},
      {"ja for true",
       offer("vog: ja"),
       {"p.yaml:8:10 ", "must be true or false, without quotes, got \"ja\"; did you mean \"true\"?"}},
      {"nee for false", offer("childcare: nee"), {"p.yaml:8:16 ", "did you mean \"false\"?"}},
      {"true in quotes",
       offer("vog: \"true\""),
       {"p.yaml:8:10 ", "without quotes", "did you mean \"true\"?"}},
      {"a list without brackets",
       offer("traits: indoor"),
       {"p.yaml:8:13 ", "must be a list, not text; put [ ] round it"}},
      {"HTML", offer("description: <b>Nieuw</b>"), {"p.yaml:8:18 ", "has HTML; write plain text"}},
      {"a title too long",
       kHead + "  - {id: e, kinds: [communal-meal], summary: S, title: " + std::string(81, 'a') + "}\n",
       {"p.yaml:4:56 ", "has 81 characters; at most 80 are allowed"}},
      {"a number for a title",
       kHead + "  - {id: e, kinds: [communal-meal], summary: S, title: 2026}\n",
       {"p.yaml:4:56 ", "must be text, not a number; put double quotes round it"}},
      {"a Dutch language",
       offer("language: {spoken: [Nederlands]}"),
       {"p.yaml:8:25 ", "a language code such as nl"}},
  };
}

std::vector<Mistake> mistakes_in_words() {
  std::string const place = "id: p\nname: P\nlocations:\n  - id: zaal\n    ";
  return {
      {"a misspelt kind",
       kHead + "  - {id: e, title: T, summary: S, kinds: [comunal-meal]}\n",
       {"p.yaml:4:43 ", "is no known kind, got \"comunal-meal\"; did you mean \"communal-meal\"?"}},
      {"the Dutch label of a kind",
       kHead + "  - {id: e, title: T, summary: S, kinds: [Rouwcafé]}\n",
       {"p.yaml:4:43 ", "is no known kind, got \"Rouwcafé\"; did you mean \"grief-cafe\"?"}},
      {"an id with capitals",
       "id: Het Wijkhuis\nname: W\n",
       {"p.yaml:1:5 id: must be an id of lower-case letters", "did you mean \"het-wijkhuis\"?"}},
      {"an id used twice",
       kOffer + "  - {id: eten, title: T, summary: S, kinds: [communal-meal]}\n",
       {"p.yaml:8:5 ", "has an id that is taken at", "p.yaml:4:5", "got \"eten\""}},
      {"no summary",
       kHead + "  - {id: e, title: T, kinds: [communal-meal]}\n",
       {"p.yaml:4:5 ", "lacks the required field \"summary\" (what happens, in plain language (B1))"}},
      {"a field one level too high",
       offer("minAge: 18"),
       {"p.yaml:8:5 ", "is no known field here; it belongs in \"audience\""}},
      {"a field of an offer at its provider",
       "id: p\nname: P\nprice: {amount: 4}\n",
       {"p.yaml:3:1 ", "it belongs in \"activities\""}},
      {"a Dutch field", offer("prijs: {amount: 4}"), {"p.yaml:8:5 ", "known here are id, title, layer"}},
      {"a field that is none", offer("kleur: rood"), {"p.yaml:8:5 ", "known here are id, title"}},
      {"a location that is none",
       offer("location: zaal"),
       {"p.yaml:8:15 ", "is no location of this provider, got \"zaal\""}},
      {"an address for a location",
       offer("location: Veldweg 12"),
       {"p.yaml:8:15 ", "must be the id of a location", "online, phone, at-home", "got \"Veldweg 12\""}},
      {"a phone number without quotes",
       "id: p\nname: P\nphone: 0123456789\n",
       {"p.yaml:3:8 phone: must be text, not a number; put double quotes round it"}},
      {"a phone number with words",
       "id: p\nname: P\nphone: bel 0123-456789\n",
       {"p.yaml:3:8 ", "such as 0123-456789"}},
      {"a web address without https",
       "id: p\nname: P\nurl: www.example.org\n",
       {"p.yaml:3:6 ", "starts with https://, got \"www.example.org\""}},
      {"a postcode with blanks",
       place + "postcode: 99 12 ab\n",
       {"p.yaml:5:15 ", "such as 9912 AB, got \"99 12 ab\"; did you mean \"9912 AB\"?"}},
      {"a comma in degrees",
       place + "lat: 53,1\n    lon: 6.2\n",
       {"p.yaml:5:10 ", "got \"53,1\"; did you mean \"53.1\"?"}},
      {"lat and lon swapped",
       place + "lat: 6.2\n    lon: 53.1\n",
       {"p.yaml:4:5 ", "are lat and lon swapped?", "got \"6.2, 53.1\""}},
  };
}

std::string told_of(std::string const& file, std::string const& text) {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/" + file, text);
  return lines_of(read_catalogue(here.path(), test::vocabulary()).problems);
}

void check_all(std::vector<Mistake> const& mistakes) {
  for (auto const& mistake : mistakes) {
    auto const told = told_of("p.yaml", mistake.text);
    INFO(mistake.name << "\n" << mistake.text << "\n" << told);
    CHECK_FALSE(told.empty());
    for (auto const& part : mistake.says) {
      INFO(part);
      CHECK(has(told, part));
    }
  }
}

}  // namespace

TEST_CASE("mistakes in the form of YAML say how to mend them") { check_all(mistakes_of_form()); }
TEST_CASE("mistakes in values say what was probably meant") { check_all(mistakes_in_values()); }
TEST_CASE("mistakes in ids and fields say which would be right") { check_all(mistakes_in_words()); }

TEST_CASE("what mistakes are compared with is right") { CHECK(told_of("p.yaml", kOffer).empty()); }

TEST_CASE("a byte order mark is passed over in YAML and JSON") {
  CHECK(told_of("p.yaml",
                "\xEF\xBB\xBF"
                "id: p\nname: P\n")
            .empty());
  CHECK(told_of("p.json",
                "\xEF\xBB\xBF"
                R"({"id": "p", "name": "P"})")
            .empty());
}

TEST_CASE("a file with nearly the right ending is told its name") {
  for (auto const* name : {"p.yml", "p.YAML", "p.yaml.txt"})
    CHECK(has(told_of(name, kOffer), std::string(name) + ":1:1: is not read: name it .yaml"));
  CHECK(has(told_of("p.json.txt", "{}"), "is not read: name it .json"));
  CHECK(told_of("notes.txt", "geen record").empty());
}
