#include "engine/catalog/activity_parts.h"

namespace socialmap {
namespace {

using M = Municipality;

/// A norm's value is a number or a short list of numbers.
Codec<std::vector<double>> norm_value() {
  auto const one = real_number(0, 1e9);
  auto const several = list_of(one, 1, 4);
  auto read = [=](Node const& node, Reading& reading) -> std::optional<std::vector<double>> {
    if (node.list()) return several.read(node, reading);
    auto const value = one.read(node, reading);
    return value ? std::optional(std::vector<double>{*value}) : std::nullopt;
  };
  auto write = [=](JsonWriter& out, std::vector<double> const& value) {
    value.size() == 1 ? one.write(out, value[0]) : several.write(out, value);
  };
  return {std::move(read),
          std::move(write),
          {object({{"oneOf", NodeList{one.schema().node, several.schema().node}}}), {}}};
}

Codec<Norm> norm() {
  return nested<Norm>(
      {"Norm",
       "A number from policy, with the text that gives it.",
       {required("value", &Norm::value, norm_value(), "one number, or a range or row of numbers"),
        required("source", &Norm::source, plain_text(300), "where it comes from")}});
}

Codec<Scheme> scheme() {
  return nested<Scheme>({"Scheme",
                         "A pass or a funding route.",
                         {required("id", &Scheme::id, slug(), "id"),
                          required("label", &Scheme::label, plain_text(120), "name for people"),
                          optional("note", &Scheme::note, plain_text(300), "what to know")}});
}

Codec<Holiday> holiday() {
  Record<Holiday> record{"Holiday",
                         "A stretch of days, first and last included.",
                         {required("name", &Holiday::name, plain_text(80), "name"),
                          required("kind", &Holiday::kind,
                                   one_of<HolidayKind>({{"school", HolidayKind::school},
                                                        {"public", HolidayKind::public_holiday}}),
                                   "school or public"),
                          required("from", &Holiday::from, calendar_date(), "first day"),
                          required("to", &Holiday::to, calendar_date(), "last day")}};
  record.check = [](Holiday const& h, Node const& node, Reading& reading) {
    if (h.to < h.from) reading.problem(node, "ends before it starts");
  };
  return nested(std::move(record));
}

Codec<Point> point() {
  return nested<Point>({"Point",
                        "WGS84 degrees.",
                        {required("lat", &Point::lat, real_number(-90, 90), "latitude"),
                         required("lon", &Point::lon, real_number(-180, 180), "longitude")}});
}

Codec<BoundingBox> bounding_box() {
  Record<BoundingBox> record{"BoundingBox",
                             "Coordinates outside are refused.",
                             {required("south", &BoundingBox::south, real_number(-90, 90), "degrees"),
                              required("west", &BoundingBox::west, real_number(-180, 180), "degrees"),
                              required("north", &BoundingBox::north, real_number(-90, 90), "degrees"),
                              required("east", &BoundingBox::east, real_number(-180, 180), "degrees")}};
  record.check = [](BoundingBox const& b, Node const& node, Reading& reading) {
    if (b.north <= b.south || b.east <= b.west) reading.problem(node, "has its corners the wrong way round");
  };
  return nested(std::move(record));
}

Codec<Practice> practice() {
  return nested<Practice>(
      {"Practice",
       "Registered patients of a general practice.",
       {required("provider", &Practice::provider, reference(WordList::provider), "the practice"),
        required("patients", &Practice::patients, whole_number(0, 1'000'000), "registered patients")}});
}

Codec<YouthRoute> youth_route() {
  return nested<YouthRoute>({"YouthRoute",
                             "Where somebody under 18 is helped.",
                             {required("name", &YouthRoute::name, plain_text(120), "name"),
                              optional("phone", &YouthRoute::phone, phone_number(), "phone number"),
                              optional("url", &YouthRoute::url, web_address(), "website"),
                              optional("note", &YouthRoute::note, plain_text(300), "what to know")}});
}

}  // namespace

Codec<HelpContact> help_contact() {
  return nested<HelpContact>(
      {"HelpContact",
       "Whom to call; overrides the contact with the same id in the signals.",
       {required("id", &HelpContact::id, slug(), "id, as in vocabulary/signals"),
        required("name", &HelpContact::name, plain_text(120), "name"),
        optional("phone", &HelpContact::phone, phone_number(), "phone number"),
        optional("checkedOn", &HelpContact::checked_on, calendar_date(),
                 "when the number was last tried; older than 12 months is an error")}});
}

Record<Municipality> const& municipality_record() {
  static Record<Municipality> const record{
      "Municipality",
      "The municipality's own settings.",
      {required("id", &M::id, slug(), "id"), required("name", &M::name, plain_text(100), "name"),
       optional("province", &M::province, plain_text(100), "province"),
       optional("centre", &M::centre, point(), "middle of the map"),
       defaulted("norms", &M::norms, map_of(matching("[a-z][A-Za-z0-9]*", "a name in camelCase", 60), norm()),
                 "numbers from policy"),
       defaulted("passes", &M::passes, list_of(scheme()), "passes"),
       defaulted("fundingRoutes", &M::funding_routes, list_of(scheme()), "funds that may pay"),
       defaulted("holidays", &M::holidays, list_of(holiday()), "school and public holidays"),
       defaulted("contacts", &M::contacts, list_of(help_contact()), "help contacts"),
       defaulted("practices", &M::practices, list_of(practice()), "general practices"),
       optional("youthRoute", &M::youth_route, youth_route(), "where somebody under 18 is helped"),
       defaulted("embedOrigins", &M::embed_origins,
                 list_of(matching("https?://[a-z0-9.-]+(:[0-9]+)?", "an origin", 200)),
                 "sites that may embed this one"),
       defaulted("boundingBox", &M::bounding_box, bounding_box(), "coordinates outside are refused")}};
  return record;
}

Record<Neighbourhood> const& neighbourhood_record() {
  static Record<Neighbourhood> const record{
      "Neighbourhood",
      "A part of the municipality: the properties of its GeoJSON feature.",
      {required("id", &Neighbourhood::id, slug(), "id"),
       required("name", &Neighbourhood::name, plain_text(100), "name"),
       optional("population", &Neighbourhood::population, whole_number(0, 10'000'000), "inhabitants"),
       defaulted("ageGroups", &Neighbourhood::age_groups,
                 map_of(matching("[0-9]{1,3}(-[0-9]{1,3}|\\+)", "an age band such as 0-17 or 65+", 8),
                        real_number(0, 1)),
                 "share of the inhabitants per age band, 0 to 1"),
       optional("incomeLow", &Neighbourhood::income_low, real_number(0, 1),
                "share in the lowest 40 % of national incomes, 0 to 1")}};
  return record;
}

}  // namespace socialmap
