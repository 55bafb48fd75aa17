#include "engine/catalog/own_words.h"

#include "engine/catalog/personal_data.h"

namespace socialmap {

Codec<std::string> own_words(std::size_t longest) {
  auto const plain = plain_text(longest);
  auto read = [plain](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto text = plain.read(node, reading);
    if (!text) return std::nullopt;
    auto const found = contact_data_in(*text);
    if (!found) return text;
    reading.problem(node, *found);
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, std::string const& text) { out.text(text); }, plain.schema()};
}

}  // namespace socialmap
