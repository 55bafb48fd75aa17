// Any bytes as the body of a match request, against the words of a tiny vocabulary: only InvalidInput may be
// thrown.

#include <cstdint>
#include <cstdlib>

#include "server/api/profile_request.h"

using namespace socialmap;

namespace {

Words const& tiny_words() {
  static Words const words{{WordList::kind, {"wandelgroep", "eettafel"}},
                           {WordList::need, {"eenzaamheid", "schulden"}},
                           {WordList::trait, {"rustig"}},
                           {WordList::audience, {"ouderen"}},
                           {WordList::signal, {"crisis"}},
                           {WordList::dimension, {"meedoen"}},
                           {WordList::neighbourhood, {"oost"}},
                           {WordList::pass, {"stadspas"}},
                           {WordList::network_node, {"huisarts"}}};
  return words;
}

void insist(bool holds) {
  if (!holds) std::abort();
}

/// At a JSON pointer, and in words.
void insist_sound(std::vector<InputError> const& errors) {
  for (auto const& error : errors)
    insist((error.where.empty() || error.where.starts_with('/')) && !error.what.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  try {
    auto const asked = api::read_profile_text({reinterpret_cast<char const*>(data), size}, "");
    insist_sound(asked.reading.errors);
    insist_sound(unknown_words(asked.reading.references, tiny_words()));
  } catch (InvalidInput const& bad) {
    insist(!bad.errors().empty());
    insist_sound(bad.errors());
  }
  return 0;
}
