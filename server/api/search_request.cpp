#include "server/api/search_request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/utf8.h"
#include "engine/catalog/records.h"

namespace socialmap::api {
namespace {

Codec<Sort> sort_order() {
  return one_of<Sort>({{"relevance", Sort::relevance},
                       {"distance", Sort::distance},
                       {"next", Sort::next},
                       {"title", Sort::title},
                       {"verified", Sort::verified}});
}

Codec<Facet> facet() {
  return one_of<Facet>({{"kind", Facet::kind},
                        {"domain", Facet::domain},
                        {"neighbourhood", Facet::neighbourhood},
                        {"day", Facet::day},
                        {"price", Facet::price},
                        {"audience", Facet::audience},
                        {"trait", Facet::trait},
                        {"language", Facet::language}});
}

Codec<Daypart> daypart() {
  return one_of<Daypart>(
      {{"morning", Daypart::morning}, {"afternoon", Daypart::afternoon}, {"evening", Daypart::evening}});
}

Codec<ClientGender> gender() {
  return one_of<ClientGender>(
      {{"m", ClientGender::man}, {"f", ClientGender::woman}, {"x", ClientGender::other}});
}

/// Exactly four numbers with commas between them.
std::optional<std::array<double, 4>> four_numbers(std::string const& text) {
  std::array<double, 4> numbers{};
  auto const* at = text.data();
  auto const* const end = at + text.size();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    auto const [after, error] = std::from_chars(at, end, numbers[i]);
    bool const last = i + 1 == numbers.size();
    if (error != std::errc{} || !std::isfinite(numbers[i])) return std::nullopt;
    if (last ? after != end : after == end || *after != ',') return std::nullopt;
    at = after + 1;
  }
  return numbers;
}

std::optional<BoundingBox> box_in(std::string const& text) {
  auto const numbers = four_numbers(text);
  if (!numbers) return std::nullopt;
  auto const [west, south, east, north] = *numbers;
  if (west < -180 || south < -90 || east > 180 || north > 90 || west > east || south > north)
    return std::nullopt;
  return BoundingBox{south, west, north, east};
}

/// Longitude comes first, as in GeoJSON.
Codec<BoundingBox> bounding_box_text() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<BoundingBox> {
    auto const* text = node.text();
    auto const box = text ? box_in(*text) : std::nullopt;
    if (!box)
      reading.problem(node, "must be west,south,east,north in degrees, such as 6.1,53.0,6.3,53.2",
                      shown(node));
    return box;
  };
  auto write = [](JsonWriter& out, BoundingBox const& box) {
    out.text(fmt::format("{},{},{},{}", box.west, box.south, box.east, box.north));
  };
  Schema schema(object({{"type", "string"}, {"examples", NodeList{"6.1,53.0,6.3,53.2"}}}));
  return {std::move(read), std::move(write), std::move(schema)};
}

using S = SearchRequest;

Codec<std::vector<std::string>> ids(WordList list) { return list_of(reference(list), 0, 50); }

void add_who(Fields<S>& fields) {
  fields.push_back(defaulted("audience", &S::audiences, ids(WordList::audience),
                             "groups that are welcomed, or for whom it is reserved"));
  fields.push_back(
      optional("gender", &S::gender, gender(), "m, f or x: of who would come; x is never refused"));
  fields.push_back(defaulted("language", &S::languages, list_of(language_code(), 0, 20),
                             "ISO 639-1 codes; one of them is spoken"));
  fields.push_back(defaulted("pass", &S::passes, ids(WordList::pass), "passes, one of which is accepted"));
}

void add_when(Fields<S>& fields) {
  fields.push_back(defaulted("daypart", &S::dayparts, list_of(daypart(), 0, 3),
                             "by starting time; with day: one meeting has both"));
  fields.push_back(optional("from", &S::from, calendar_date(), "meets on this day or later; absent: on"));
  fields.push_back(optional("to", &S::to, calendar_date(),
                            "meets on this day or before, at most 400 days after from; absent: 400 days"));
  fields.push_back(defaulted("available", &S::available, truth(), "true: only what has places free"));
}

void add_what_and_where(Fields<S>& fields) {
  fields.push_back(defaulted("trait", &S::traits, ids(WordList::trait),
                             "traits, by the field that decides each, else as listed"));
  fields.push_back(defaulted("provider", &S::providers, ids(WordList::provider), "who offers it"));
  auto const features = one_word_of({"stepFree", "accessibleToilet", "hearingLoop", "lift", "parking"});
  fields.push_back(defaulted("accessibility", &S::accessibility, list_of(features, 0, 5),
                             "what the building must have, all of it"));
  fields.push_back(optional("bbox", &S::box, bounding_box_text(),
                            "west,south,east,north in degrees: lies in it; what is online, by phone or at "
                            "any home is everywhere"));
}

std::string type_of(UntypedField const& field) {
  auto const* type = field.schema.node.find("type");
  return type && type->text() ? *type->text() : "string";
}

Node single_value(std::string const& text, std::string const& type) {
  if (type == "boolean" && (text == "true" || text == "false")) return text == "true";
  if (type != "number" && type != "integer") return text;
  double value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool const whole = error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
  return whole ? Node{value} : Node{text};
}

void add_to_list(Node& tree, std::string const& name, std::string const& value, bool by_comma) {
  auto* list = tree.find(name) ? nullptr : &tree.set(name, NodeList{});
  if (!list) {
    for (auto& member : *tree.map()) {
      if (member.name == name) list = &member.value;
    }
  }
  for (std::size_t start = 0; start <= value.size();) {
    auto const end = by_comma ? std::min(value.find(',', start), value.size()) : value.size();
    list->list()->push_back(value.substr(start, end - start));
    start = end + 1;
  }
}

}  // namespace

std::string name_of(Facet facet) {
  switch (facet) {
    case Facet::kind:
      return "kind";
    case Facet::domain:
      return "domain";
    case Facet::neighbourhood:
      return "neighbourhood";
    case Facet::day:
      return "day";
    case Facet::price:
      return "price";
    case Facet::audience:
      return "audience";
    case Facet::trait:
      return "trait";
    case Facet::language:
      return "language";
  }
  return {};
}

Codec<std::string> typed_text(std::size_t longest) {
  auto read = [longest](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto const* text = node.text();
    if (text && text->size() <= longest && is_valid_utf8(*text)) return *text;
    reading.problem(node, fmt::format("must be UTF-8 text of at most {} bytes", longest));
    return std::nullopt;
  };
  Schema schema(object({{"type", "string"}, {"maxLength", static_cast<int>(longest)}}));
  return {std::move(read), [](JsonWriter& out, std::string const& text) { out.text(text); },
          std::move(schema)};
}

Record<SearchRequest> const& search_parameters() {
  static Record<SearchRequest> const record = [] {
    Record<SearchRequest> made{
        "SearchRequest",
        "A search for offers.",
        {optional("q", &S::q, typed_text(kLongestQuery), "Dutch words to search for"),
         optional("near", &S::near, any_text(), "PC4, PC6, neighbourhood id or name, or lat,lon"),
         optional("radius", &S::radius, whole_number(0, 500'000), "metres in a straight line from near"),
         defaulted("neighbourhood", &S::neighbourhoods, ids(WordList::neighbourhood), "neighbourhood ids"),
         defaulted("kind", &S::kinds, ids(WordList::kind), "kinds of offer"),
         defaulted("domain", &S::domains, ids(WordList::domain), "domains"),
         defaulted("need", &S::needs, ids(WordList::need), "needs the offer helps with"),
         optional("layer", &S::layer, layer(), "activity: take part; support: help"),
         optional("age", &S::age, whole_number(0, 120), "age in years of who would come"),
         defaulted("day", &S::days, list_of(weekday(), 0, 7), "days of the week"),
         optional("maxPrice", &S::max_price, euro(), "euro a visit"),
         defaulted("free", &S::free, truth(), "true: only what is free"),
         defaulted("strict", &S::strict, truth(), "true: drop what is not known too"),
         defaulted("sort", &S::sort, sort_order(), "order; distance needs near"),
         defaulted("page", &S::page, whole_number(1, 1'000'000), "page, from 1"),
         defaulted("pageSize", &S::page_size, whole_number(1, 100), "offers a page"),
         defaulted("facets", &S::facets, list_of(facet(), 0, 8), "what to count, separated by commas"),
         optional("on", &S::on, calendar_date(), "the day to search from; absent: today")}};
    add_who(made.fields);
    add_when(made.fields);
    add_what_and_where(made.fields);
    return made;
  }();
  return record;
}

Node tree_of(http::Query const& query, UntypedFields const& parameters, Reading& reading) {
  Node tree{NodeMap{}};
  for (auto const& parameter : query) {
    auto const& name = parameter.first;
    auto const& value = parameter.second;
    if (value.empty()) continue;
    auto const field =
        std::find_if(parameters.begin(), parameters.end(), [&](auto const& f) { return f.name == name; });
    auto const type = field == parameters.end() ? "string" : type_of(*field);
    if (type == "array") {
      add_to_list(tree, name, value, name == "facets");
    } else if (tree.find(name)) {
      reading.enter(name);
      reading.problem(tree, "is given twice");
      reading.leave();
    } else {
      tree.set(name, single_value(value, type));
    }
  }
  return tree;
}

AskedSearch read_search(http::Query const& query) {
  Reading reading;
  AskedSearch asked;
  auto const& fields = search_parameters().fields.untyped();
  read_fields(fields, tree_of(query, fields, reading), reading, &asked.request);
  asked.errors = std::move(reading.errors);
  return asked;
}

}  // namespace socialmap::api
