#include "engine/geo/rijksdriehoek.h"

#include <stdexcept>

#include <proj.h>

namespace socialmap {

struct Rijksdriehoek::Projection {
  std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context{proj_context_create(),
                                                                       proj_context_destroy};
  std::unique_ptr<PJ, decltype(&proj_destroy)> to_degrees{nullptr, proj_destroy};
};

Rijksdriehoek::Rijksdriehoek() : projection_(std::make_unique<Projection>()) {
  auto* context = projection_->context.get();
  proj_context_set_enable_network(context, 0);
  proj_log_level(context, PJ_LOG_NONE);
  // ETRS89, the European frame that official maps mean when they say WGS84.
  std::unique_ptr<PJ, decltype(&proj_destroy)> const by_authority(
      proj_create_crs_to_crs(context, "EPSG:28992", "EPSG:4258", nullptr), proj_destroy);
  if (by_authority)
    projection_->to_degrees.reset(proj_normalize_for_visualization(context, by_authority.get()));
  if (!projection_->to_degrees) throw std::runtime_error("PROJ cannot convert RD; is proj-data installed?");
}

Rijksdriehoek::~Rijksdriehoek() = default;

bool Rijksdriehoek::covers(double x, double y) {
  return x >= -7'000 && x <= 300'000 && y >= 289'000 && y <= 629'000;
}

std::optional<Point> Rijksdriehoek::at(double x, double y) const {
  if (!covers(x, y)) return std::nullopt;
  auto const degrees = proj_trans(projection_->to_degrees.get(), PJ_FWD, proj_coord(x, y, 0, 0));
  return Point{degrees.xy.y, degrees.xy.x};
}

}  // namespace socialmap
