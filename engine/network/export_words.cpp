#include "engine/network/export_words.h"

#include <array>
#include <cstddef>

namespace socialmap {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 10> kLinks{"refers-to",    "works-with", "guides",    "hosts",
                                                  "feeds-to",     "funds",      "member-of", "offers",
                                                  "same-address", "serves"};
constexpr std::array<std::string_view, 5> kNodes{"provider", "practice", "professional", "activity",
                                                 "neighbourhood"};
constexpr std::array<std::string_view, 9> kRoles{
    "welfare-coach",  "sport-coach",        "culture-coach",     "general-practice", "practice-nurse",
    "district-nurse", "neighbourhood-team", "community-builder", "debt-counsellor"};
constexpr std::array<std::string_view, 14> kProviders{"welfare-organisation",
                                                      "sports-club",
                                                      "culture-provider",
                                                      "volunteer-organisation",
                                                      "resident-initiative",
                                                      "municipality",
                                                      "debt-help",
                                                      "health-care",
                                                      "library",
                                                      "education",
                                                      "faith-community",
                                                      "neighbourhood-team",
                                                      "housing-association",
                                                      "other"};

constexpr std::array<std::string_view, 7> kSectorWords{
    "care", "welfare", "sport", "culture-learning", "residents", "public-services", "other"};

}  // namespace

std::string_view export_word(LinkKind kind) { return kLinks[static_cast<std::size_t>(kind)]; }
std::string_view export_word(NodeKind kind) { return kNodes[static_cast<std::size_t>(kind)]; }
std::string_view export_word(Role role) { return kRoles[static_cast<std::size_t>(role)]; }
std::string_view export_word(ProviderKind kind) { return kProviders[static_cast<std::size_t>(kind)]; }
std::string_view export_word(Sector sector) { return kSectorWords[static_cast<std::size_t>(sector)]; }

}  // namespace socialmap
