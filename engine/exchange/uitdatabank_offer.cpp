#include "engine/exchange/uitdatabank_offer.h"

#include <fmt/format.h>

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"
#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/uitdatabank_facts.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

constexpr std::size_t kLongestTitle = 80;
constexpr std::size_t kLongestSummary = 300;
constexpr std::size_t kLongestDescription = 5000;

std::optional<std::string> known(std::string const& text, std::size_t longest) {
  return text.empty() ? std::nullopt : std::optional{cut_to(text, longest)};
}

/// Every problem that the record rules have with this, at the place of the event.
template <typename R>
void check_record(Record<R> const& table, R const& record, Node const& event, Reading& reading) {
  JsonWriter out;
  write_record(table, out, record);
  Reading tried;
  read_record(table, read_json(out.take()), tried);
  for (auto const& error : tried.errors) {
    if (!error.warning) reading.problem(event, "its offer is refused: " + error.where + " " + error.what);
  }
}

class EventReader {
 public:
  EventReader(Node const& event, UitMapping const& mapping, BoundingBox const& box, Reading& reading)
      : event_(event),
        mapping_(mapping),
        box_(box),
        reading_(reading),
        main_language_(text_under(event, "mainLanguage")) {}

  std::optional<UitOffer> read() {
    calendar_ = calendar_of(event_, main_language_, reading_);
    remarks_ = calendar_.remarks;
    read_kinds();
    read_place();
    read_audience();
    read_facts();
    read_texts();
    offer_.activity.id = "x";
    check_record(activity_record(), offer_.activity, event_, reading_);
    if (offer_.location) check_record(location_record(), *offer_.location, event_, reading_);
    return reading_.mistakes == 0 ? std::optional{std::move(offer_)} : std::nullopt;
  }

 private:
  void read_kinds() {
    UitTerms const terms(event_, mapping_);
    auto& kinds = offer_.activity.kinds = terms.kinds();
    if (!kinds.empty()) return;
    auto const* what = terms.empty() ? "has no terms" : "has no term that the mapping's kinds name";
    if (!mapping_.default_kind) {
      reading_.problem(event_, fmt::format("{}, and the mapping has no defaultKind", what));
      return;
    }
    kinds = {*mapping_.default_kind};
    reading_.warning(event_, fmt::format("{}; taken as {}", what, *mapping_.default_kind));
  }

  void read_place() {
    auto const mode = text_under(event_, "attendanceMode");
    if (mode == "online") {
      offer_.activity.location = Online{};
      return;
    }
    if (mode == "mixed") remarks_.emplace_back("Ook online mee te doen.");
    auto const* place = event_.find("location");
    if (!place || !place->map())
      return reading_.warning(event_, "has no location; where it is stays unknown");
    Location location;
    location.name = known(text_in(place->find("name"), main_language_), 200);
    read_address(*place, location);
    read_point(*place, location);
    if (location == Location{}) {
      reading_.warning(*place, "has no name and no address; where it is stays unknown");
      return;
    }
    if (!location.lat && !location.postcode)
      reading_.warning(*place, "has no coordinates and no Dutch postcode; it has no place on the map");
    location.id = "x";
    offer_.location = std::move(location);
  }

  void read_address(Node const& place, Location& location) {
    auto const* address = place.find("address");
    if (!address) return;
    for (auto const& language : {std::string("nl"), main_language_}) {
      auto const* in_language = address->find(language);
      if (!in_language || !in_language->map()) continue;
      address = in_language;
      break;
    }
    location.street = known(text_under(*address, "streetAddress"), 200);
    auto const town = text_under(*address, "addressLocality");
    auto const code = text_under(*address, "postalCode");
    if (text_under(*address, "addressCountry") == "NL" && normal_postcode(code)) {
      location.postcode = code;
      location.place = known(town, 100);
    } else {
      location.place = known(cleaned(code + " " + town), 100);
    }
  }

  void read_point(Node const& place, Location& location) {
    auto const* geo = place.find("geo");
    if (!geo) return;
    auto const* lat = geo->find("latitude");
    auto const* lon = geo->find("longitude");
    if (!lat || !lat->number() || !lon || !lon->number())
      return reading_.warning(*geo, "has no latitude and longitude in degrees; they are left out");
    if (!box_.contains({*lat->number(), *lon->number()}))
      return reading_.problem(*geo, "lies outside the boundingBox of the municipality",
                              fmt::format("{}, {}", *lat->number(), *lon->number()));
    location.lat = *lat->number();
    location.lon = *lon->number();
  }

  void read_audience() {
    auto& activity = offer_.activity;
    activity.audience = ages_in(event_, calendar_.first_day, reading_);
    auto const* audience = event_.find("audience");
    auto const type = audience ? text_under(*audience, "audienceType") : std::string{};
    if (type.empty() || type == "everyone") return;
    if (type != "members")
      return reading_.problem(*audience,
                              "is not open to individuals: audienceType must be everyone or members", type);
    reading_.warning(*audience, "is for members only; the description and the first step say so");
    remarks_.emplace_back("Alleen voor leden.");
    activity.access = JoinAccess{};
    activity.access->first_step = "Vraag of u lid kunt worden.";
  }

  void read_facts() {
    auto& activity = offer_.activity;
    auto const per = UitTerms(event_, mapping_).is_course() ? PricePer::course : PricePer::visit;
    activity.price = price_in(event_, per, reading_);
    activity.capacity = capacity_in(event_, calendar_.full, reading_);
    activity.contact = contact_in(event_, reading_);
    activity.status = status_in(event_, calendar_, reading_);
    activity.schedule = std::move(calendar_.schedule);
    activity.cancelled = std::move(calendar_.cancelled);
    activity.source = mapping_.source;
    auto const address = text_under(event_, "@id");
    if (address.starts_with("http")) {
      if (!activity.source) activity.source = Source{};
      activity.source->url = address;
    }
  }

  void read_texts() {
    auto& activity = offer_.activity;
    auto const name = text_in(event_.find("name"), main_language_);
    if (name.empty()) return reading_.problem(event_, "has no name");
    activity.title = cut_to(name, kLongestTitle);
    auto const told = words_of_html(text_in(event_.find("description"), main_language_));
    auto text = told.empty() ? name : told;
    if (!text.ends_with('.') && !text.ends_with('!') && !text.ends_with('?')) text += '.';
    auto const period = period_without_hours();
    activity.summary = cut_to(text, kLongestSummary - period.size()) + period;
    if (auto const* organizer = event_.find("organizer")) {
      auto const organiser = text_in(organizer->find("name"), main_language_);
      if (!organiser.empty()) remarks_.push_back(fmt::format("Organisator: {}.", organiser));
    }
    add_description(name, told);
  }

  void add_description(std::string const& name, std::string const& told) {
    std::vector<std::string> lines;
    if (name != offer_.activity.title) {
      reading_.warning(event_, fmt::format("its name is cut to {} characters; the description has it whole",
                                           kLongestTitle));
      lines.push_back(name);
    }
    if (!told.empty()) lines.push_back(told);
    lines.insert(lines.end(), remarks_.begin(), remarks_.end());
    offer_.activity.description = known(fmt::format("{}", fmt::join(lines, "\n")), kLongestDescription);
  }

  /// Said in the summary where there is no schedule to say it.
  std::string period_without_hours() const {
    if (offer_.activity.schedule || !calendar_.first_day || !calendar_.last_day) return {};
    if (*calendar_.first_day == *calendar_.last_day)
      return fmt::format(" Op {}, tijd niet bekend.", in_dutch(*calendar_.first_day));
    return fmt::format(" Van {} tot en met {}, tijd niet bekend.", in_dutch(*calendar_.first_day),
                       in_dutch(*calendar_.last_day));
  }

  Node const& event_;
  UitMapping const& mapping_;
  BoundingBox const& box_;
  Reading& reading_;
  std::string main_language_;
  UitCalendar calendar_;
  std::vector<std::string> remarks_;
  UitOffer offer_;
};

}  // namespace

std::optional<UitOffer> offer_of_event(Node const& event, UitMapping const& mapping, BoundingBox const& box,
                                       Reading& reading) {
  return EventReader(event, mapping, box, reading).read();
}

}  // namespace socialmap
