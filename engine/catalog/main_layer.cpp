#include "engine/catalog/main_layer.h"

#include <fmt/format.h>

namespace socialmap {
namespace {

std::string_view word_of(Layer layer) { return layer == Layer::activity ? "activity" : "support"; }

}  // namespace

LayerOfKind layers_of_kinds(Vocabulary const& vocabulary) {
  LayerOfKind layers;
  for (auto const& kind : vocabulary.kinds) layers.emplace(kind.id, kind.layer);
  return layers;
}

void check_layer(Node const& activity, LayerOfKind const& layers, Reading& reading) {
  auto const* layer = text_at(activity, "layer");
  auto const* kinds = items_at(activity, "kinds");
  auto const* main = kinds && !kinds->empty() ? kinds->front().text() : nullptr;
  auto const kind = main ? layers.find(*main) : layers.end();
  if (!layer || kind == layers.end() || *layer == word_of(kind->second)) return;
  reading.enter("layer");
  reading.problem(*activity.find("layer"),
                  fmt::format("differs from the layer of its main kind {}, which is {}; leave layer out",
                              *main, word_of(kind->second)),
                  *layer);
  reading.leave();
}

}  // namespace socialmap
