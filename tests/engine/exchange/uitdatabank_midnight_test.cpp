// Dates of UiTdatabank whose time nobody filled in.

#include "tests/engine/exchange/uit_import.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

using Texts = std::vector<std::string>;

/// A concert with these further members.
std::string concert(std::string const& members) {
  return R"({"@id": "https://example.org/event/1", "mainLanguage": "nl", "name": {"nl": "Zingen in de zaal"},
    "terms": [{"id": "0.50.4.0.0", "label": "Concert", "domain": "eventtype"}],
    "location": {"name": {"nl": "Zaal Linde"}, "address": {"nl": {"addressCountry": "BE",
      "addressLocality": "Lindebeke", "postalCode": "9000", "streetAddress": "Dorp 1"}}})" +
         (members.empty() ? "" : ", " + members) + "}";
}

Activity imported(std::string const& members) { return UitImport::of({concert(members)}).only(); }

}  // namespace

TEST_CASE("a date from midnight to midnight has no known time and gets none") {
  auto const date = [](std::string const& day, std::string const& more) {
    return R"({"startDate": ")" + day + R"(T00:00:00+01:00", "endDate": ")" + day + R"(T00:00:00+01:00")" +
           more + "}";
  };
  std::string const off = R"(, "status": {"type": "Unavailable", "reason": {"nl": "Storm"}})";
  auto const with = [](std::string const& parts) {
    return imported(R"("calendarType": "multiple", "subEvent": [)" + parts + "]");
  };
  auto const import =
      UitImport::of({concert(R"("calendarType": "multiple", "subEvent": [)" + date("2027-03-05", "") + "]")});
  CHECK_FALSE(import.only().schedule.has_value());
  CHECK(import.only().status == Status::published);
  CHECK(import.only().description == "De tijd op 5 maart 2027 is niet bekend, vraag het na.");
  CHECK(import.only().summary == "Zingen in de zaal. Op 5 maart 2027, tijd niet bekend.");
  CHECK(import.says("is from midnight to midnight of one day; its time is unknown"));
  auto const mixed = with(date("2027-03-05", "") + R"(,{"startDate": "2027-03-06T20:00:00+01:00",
    "endDate": "2027-03-06T22:00:00+01:00"})");
  CHECK(meetings_of(mixed, 2027) == Texts{"2027-03-06T20:00:00+01:00/2027-03-06T22:00:00+01:00"});
  auto const called_off = with(date("2027-03-05", off));
  CHECK(called_off.status == Status::withdrawn);
  CHECK(called_off.cancelled.empty());
  CHECK(called_off.description ==
        "De tijd op 5 maart 2027 is niet bekend, vraag het na.\nGaat niet door op 5 maart 2027: Storm.");
}
