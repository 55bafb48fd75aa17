#pragma once
// What is answered about a whole network, as field tables over the engine's own values.

#include "engine/catalog/record.h"
#include "engine/network/analysis.h"
#include "engine/network/capacity.h"

namespace socialmap::api {

Record<NetworkAnalysis> const& network_analysis_record();
Record<ChainCapacity> const& chain_capacity_record();

}  // namespace socialmap::api
