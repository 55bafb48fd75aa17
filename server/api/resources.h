#pragma once
// The resources of the API, one .cpp each.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::api {

std::vector<Endpoint> activity_endpoints(CurrentMap const& map, Desk const* desk);
Endpoint related_endpoint(CurrentMap const& map, Desk const* desk);                ///< of one activity
std::vector<Endpoint> editing_endpoints(CurrentMap const& map, Desk const* desk);  ///< writing offers
std::vector<Endpoint> provider_editing_endpoints(Desk const* desk);                ///< writing providers
std::vector<Endpoint> import_endpoints(CurrentMap const& map, Desk const* desk);
Endpoint route_endpoint(CurrentMap const& map);                         ///< of the network
Endpoint next_steps_endpoint(CurrentMap const& map, Desk const* desk);  ///< of one activity
std::vector<Endpoint> network_graph_endpoints(CurrentMap const& map);
std::vector<Endpoint> place_endpoints(CurrentMap const& map);
std::vector<Endpoint> neighbourhood_endpoints(CurrentMap const& map);
/// All of them as GeoJSON.
http::Response neighbourhood_features(SocialMap const& map);
std::vector<Endpoint> provider_endpoints(CurrentMap const& map);
std::vector<Endpoint> suggestion_endpoints(CurrentMap const& map);
std::vector<Endpoint> vocabulary_endpoints(CurrentMap const& map);
std::vector<Endpoint> interpretation_endpoints(CurrentMap const& map);
std::vector<Endpoint> match_endpoints(CurrentMap const& map, Desk const* desk);
std::vector<Endpoint> explanation_endpoints(CurrentMap const& map, Desk const* desk);
std::vector<Endpoint> plan_endpoints(CurrentMap const& map, Desk const* desk);
Endpoint occurrences_endpoint(CurrentMap const& map);  ///< of a schedule that is being written
Endpoint quality_endpoint(CurrentMap const& map, Desk const* desk);
std::vector<Endpoint> report_endpoints(CurrentMap const& map, Desk const* desk);  ///< of visitors
Endpoint queue_endpoint(CurrentMap const& map, Desk const* desk);                 ///< of the moderator
Endpoint merge_endpoint(CurrentMap const& map, Desk const* desk);                 ///< of one activity
Endpoint distinction_endpoint(Desk const* desk);                                  ///< of two that look alike

}  // namespace socialmap::api
