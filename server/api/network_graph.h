#pragma once
// The provider network as an answer: a part of it as JSON, or as GraphML.

#include "engine/network/part.h"
#include "engine/socialmap.h"
#include "server/api/endpoint.h"
#include "server/http/query.h"
#include "server/http/route.h"

namespace socialmap::api {

/// What somebody asks of the network: neighbourhood, sector and kind, each as often as one likes. Throws
/// InvalidInput with every problem.
NetworkQuestion network_question(SocialMap const& map, http::Query const& query);

/// Of every node of the map's network.
std::vector<NodeFacts> network_facts(SocialMap const& map);

/// GET /feeds/network.graphml; the same question as the JSON.
http::Route graphml_route(CurrentMap const& map);

}  // namespace socialmap::api
