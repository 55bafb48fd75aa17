#include "engine/exchange/uitdatabank_mapping.h"

#include <algorithm>

#include "engine/catalog/activity_parts.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

void check_provider(UitMapping const& mapping, Node const& node, Reading& reading) {
  if (mapping.provider.locations.empty() && mapping.provider.activities.empty()) return;
  reading.problem(*node.find("provider"), "has locations or activities; those come from the events");
}

Record<UitMapping> const& mapping_record() {
  static Record<UitMapping> const record{
      "UitMapping",
      "What the words of UiTdatabank mean.",
      {required("provider", &UitMapping::provider, nested(provider_record()), "who offers all of it"),
       defaulted("kinds", &UitMapping::kinds,
                 map_of(plain_text(100), list_of(reference(WordList::kind), 1, 5)),
                 "id or label of a term → kinds"),
       optional("defaultKind", &UitMapping::default_kind, reference(WordList::kind),
                "where no term has a rule"),
       defaulted("courses", &UitMapping::courses, list_of(plain_text(100)),
                 "ids or labels of terms whose price is for the whole course"),
       optional("source", &UitMapping::source, source(), "where the events come from")},
      check_provider};
  return record;
}

bool is_same(std::string const& a, std::string const& b) {
  bool const ids = a.find(' ') == std::string::npos && a.find('.') != std::string::npos;
  return a == b || (!ids && letters_of(a) == letters_of(b));
}

}  // namespace

UitMapping read_uitdatabank_mapping(std::string const& path, Words const& words) {
  auto const node = read_yaml(read_file(path), path);
  Reading reading(path);
  auto mapping = read_record(mapping_record(), node, reading);
  auto const unknown = unknown_words(reading.references, words);
  reading.errors.insert(reading.errors.end(), unknown.begin(), unknown.end());
  if (!mapping || !unknown.empty()) throw InvalidInput(std::move(reading.errors));
  return std::move(*mapping);
}

UitTerms::UitTerms(Node const& event, UitMapping const& mapping) : mapping_(mapping) {
  auto const* terms = event.find("terms");
  if (!terms || !terms->list()) return;
  for (auto const& term : *terms->list()) {
    for (auto const* name : {"id", "label"}) {
      if (auto text = text_under(term, name); !text.empty()) names_.push_back(std::move(text));
    }
  }
}

std::vector<std::string> UitTerms::kinds() const {
  constexpr std::size_t kMostKinds = 5;
  std::vector<std::string> found;
  for (auto const& name : names_) {
    for (auto const& [term, kinds] : mapping_.kinds) {
      if (!is_same(name, term)) continue;
      for (auto const& kind : kinds) {
        bool const is_new = std::find(found.begin(), found.end(), kind) == found.end();
        if (is_new && found.size() < kMostKinds) found.push_back(kind);
      }
    }
  }
  return found;
}

bool UitTerms::is_course() const {
  return std::any_of(names_.begin(), names_.end(), [&](std::string const& name) {
    return std::any_of(mapping_.courses.begin(), mapping_.courses.end(),
                       [&](std::string const& term) { return is_same(name, term); });
  });
}

}  // namespace socialmap
