#include "engine/catalog/reading.h"

#include <unordered_set>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace socialmap {

std::string_view name_of(WordList list) {
  switch (list) {
    case WordList::kind:
      return "kind";
    case WordList::need:
      return "need";
    case WordList::trait:
      return "trait";
    case WordList::audience:
      return "audience";
    case WordList::support_form:
      return "support form";
    case WordList::theme:
      return "theme";
    case WordList::domain:
      return "domain";
    case WordList::dimension:
      return "dimension";
    case WordList::signal:
      return "signal";
    case WordList::pass:
      return "pass";
    case WordList::funding_route:
      return "funding route";
    case WordList::neighbourhood:
      return "neighbourhood";
    case WordList::professional:
      return "professional";
    case WordList::provider:
      return "provider";
    case WordList::activity:
      return "activity";
    case WordList::network_node:
      return "provider, professional or activity";
    case WordList::concept_word:
      return "word of the vocabulary";
  }
  return "word";
}

namespace {

/// A step of a JSON pointer (RFC 6901): "/a~1b" for "a/b".
std::string pointer_step(std::string_view name) {
  std::string step = "/";
  for (char const c : name) {
    if (c == '~') step += "~0";
    if (c == '/') step += "~1";
    if (c != '~' && c != '/') step += c;
  }
  return step;
}

}  // namespace

std::string Reading::where(Node const& at) const {
  std::string path;
  for (auto const& step : path_) {
    if (file_.empty()) {
      path += step.name.empty() ? fmt::format("/{}", step.index) : pointer_step(step.name);
    } else {
      path += step.name.empty() ? fmt::format("[{}]", step.index) : (path.empty() ? "" : ".") + step.name;
    }
  }
  if (file_.empty()) return path;
  auto const place = fmt::format("{}:{}:{}", file_, at.mark.line, at.mark.column);
  return path.empty() ? place : place + " " + path;
}

void Reading::problem(Node const& at, std::string what, std::string got, std::string suggestion) {
  errors.push_back({where(at), std::move(what), std::move(got), std::move(suggestion), false});
  ++mistakes;
}

void Reading::warning(Node const& at, std::string what) {
  errors.push_back({where(at), std::move(what), {}, {}, true});
}

void Reading::refer(Node const& at, WordList list, std::string id) {
  references.push_back({list, std::move(id), where(at)});
}

std::vector<InputError> unknown_words(std::vector<Reference> const& references, Words const& words) {
  if (references.empty()) return {};
  std::map<WordList, std::unordered_set<std::string_view>> known;
  for (auto const& [list, ids] : words) known[list].insert(ids.begin(), ids.end());
  std::vector<InputError> errors;
  for (auto const& reference : references) {
    if (known[reference.list].contains(reference.id)) continue;
    auto const candidates = words.find(reference.list);
    auto suggestion = candidates == words.end() ? std::string{} : nearest(reference.id, candidates->second);
    errors.push_back({reference.where, fmt::format("is no known {}", name_of(reference.list)),
                      shown(Node{reference.id}), std::move(suggestion), false});
  }
  return errors;
}

}  // namespace socialmap
