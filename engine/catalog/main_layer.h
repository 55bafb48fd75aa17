#pragma once
// The layer of an offer follows from its main kind; a file that says another one is wrong.

#include <map>
#include <string>

#include "engine/catalog/reading.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

using LayerOfKind = std::map<std::string, Layer>;

LayerOfKind layers_of_kinds(Vocabulary const& vocabulary);

/// Notes a problem where the tree of an activity names a layer that its main kind does not have.
void check_layer(Node const& activity, LayerOfKind const& layers, Reading& reading);

}  // namespace socialmap
