#include "engine/catalog/referral_codes.h"

namespace socialmap {

Codec<std::string> referral_code() {
  return matching("[PZ][0-9]{2}(\\.[0-9]{2})?", "a code of ICPC, chapter P or Z", 6);
}

Codec<std::vector<std::string>> referral_codes() {
  auto const codes = list_of(referral_code(), 0, 20);
  auto read = [codes](Node const& node, Reading& reading) {
    auto const known = reading.errors.size();
    auto found = codes.read(node, reading);
    for (auto i = known; i < reading.errors.size(); ++i) reading.errors[i].got.clear();
    return found;
  };
  return {std::move(read), [codes](JsonWriter& out, auto const& list) { codes.write(out, list); },
          codes.schema()};
}

}  // namespace socialmap
