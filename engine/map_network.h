#pragma once
// The network of a map: who can introduce whom.

#include "engine/catalog/columns.h"
#include "engine/network/warm_links.h"

namespace socialmap {

/// Of the records of one moment, which it keeps. Immutable. The vocabulary must outlive it.
struct MapNetwork {
  MapNetwork(Catalogue records, Columns their_columns, Vocabulary const& vocabulary)
      : catalogue(std::move(records)),
        columns(std::move(their_columns)),
        graph({catalogue, vocabulary, columns}),
        warm_links(graph) {}
  MapNetwork(MapNetwork const&) = delete;
  MapNetwork& operator=(MapNetwork const&) = delete;

  Catalogue catalogue;
  Columns columns;
  ProviderGraph graph;
  WarmLinks warm_links;
};

}  // namespace socialmap
