#include "engine/catalog/reading.h"

#include <cctype>
#include <set>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "engine/base/fold.h"
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
    case WordList::location:
      return "location of a provider";
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

namespace {

bool has_words(std::string const& label, std::string const& words) {
  auto const spaced = " " + label + " ";
  auto const at = spaced.find(words);
  auto const is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  return at != std::string::npos && at > 0 && !is_letter(spaced[at - 1]) &&
         !is_letter(spaced[at + words.size()]);
}

/// The id with this label, or with the only label that has these words in it; all are folded. Empty when
/// there is none.
std::string id_labelled(std::string const& wanted, std::map<std::string, std::string> const& labels) {
  constexpr std::size_t kShortestWord = 3;
  if (auto const whole = labels.find(wanted); whole != labels.end()) return whole->second;
  std::vector<std::string> ids;
  for (auto const& [label, id] : labels) {
    if (wanted.size() >= kShortestWord && has_words(label, wanted)) ids.push_back(id);
  }
  return ids.size() == 1 ? ids.front() : std::string{};
}

/// What was probably meant by words that do not exist. Labels are folded once, when the first is asked for.
class Meant {
 public:
  Meant(Words const& words, Labels const& labels) : words_(words), labels_(labels) {}

  std::string by(Reference const& reference) {
    auto const& labelled = folded_labels(reference.list);
    if (auto id = id_labelled(folded(reference.id), labelled); !id.empty()) return id;
    auto const candidates = words_.find(reference.list);
    return candidates == words_.end() ? std::string{} : nearest(reference.id, candidates->second);
  }

 private:
  std::map<std::string, std::string> const& folded_labels(WordList list) {
    auto const [entry, is_new] = folded_.try_emplace(list);
    auto const labels = labels_.find(list);
    if (is_new && labels != labels_.end()) {
      for (auto const& [label, id] : labels->second) entry->second.emplace(folded(label), id);
    }
    return entry->second;
  }

  Words const& words_;
  Labels const& labels_;
  Labels folded_;
};

using KnownReferences = std::set<std::pair<WordList, std::string_view>>;

/// Those references whose word exists. A few words are looked for in long lists, or many: both fast.
KnownReferences known_words(std::vector<Reference> const& references, Words const& words) {
  std::map<WordList, std::unordered_set<std::string_view>> asked;
  for (auto const& reference : references) asked[reference.list].insert(reference.id);
  KnownReferences known;
  for (auto const& [list, ids] : asked) {
    auto const found = words.find(list);
    if (found == words.end()) continue;
    for (auto const& word : found->second) {
      if (auto const id = ids.find(word); id != ids.end()) known.emplace(list, *id);
    }
  }
  return known;
}

}  // namespace

std::vector<InputError> unknown_words(std::vector<Reference> const& references, Words const& words,
                                      Labels const& labels) {
  if (references.empty()) return {};
  auto const known = known_words(references, words);
  std::vector<InputError> errors;
  Meant meant(words, labels);
  for (auto const& reference : references) {
    if (known.contains({reference.list, reference.id})) continue;
    errors.push_back({reference.where, fmt::format("is no known {}", name_of(reference.list)),
                      shown(Node{reference.id}), meant.by(reference), false});
  }
  return errors;
}

}  // namespace socialmap
