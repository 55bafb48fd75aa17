#include "server/api/search_request.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/catalog/records.h"

namespace socialmap::api {
namespace {

/// What somebody types to search: any text, not too long; never echoed.
Codec<std::string> typed_text(std::size_t longest) {
  auto read = [longest](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto const* text = node.text();
    if (text && text->size() <= longest) return *text;
    reading.problem(node, fmt::format("must be text of at most {} bytes", longest));
    return std::nullopt;
  };
  Schema schema(object({{"type", "string"}, {"maxLength", static_cast<int>(longest)}}));
  return {std::move(read), [](JsonWriter& out, std::string const& text) { out.text(text); },
          std::move(schema)};
}

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
                        {"price", Facet::price}});
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

Record<SearchRequest> const& search_parameters() {
  using S = SearchRequest;
  auto const ids = [](WordList list) { return list_of(reference(list)); };
  static Record<SearchRequest> const record{
      "SearchRequest",
      "A search for offers.",
      {optional("q", &S::q, typed_text(256), "Dutch words to search for"),
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
       defaulted("facets", &S::facets, list_of(facet(), 0, 5), "what to count, separated by commas"),
       optional("on", &S::on, calendar_date(), "the day to search from; absent: today")}};
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
