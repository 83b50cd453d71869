// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathfont.h"

#include <QFile>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hotpapers::typeset {

using tex::MathStyle;

namespace {

/** Longer chains are cut: what asks for one is no formula that anybody reads. */
constexpr int maximumRepeats = 400;

QByteArray fontBytes()
{
    QFile file(u":/fonts/math.otf"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

hb_face_t *faceOf(const QByteArray &bytes)
{
    hb_blob_t *blob =
        hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return face;
}

hb_direction_t directionOf(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? HB_DIRECTION_LTR : HB_DIRECTION_BTT;
}

bool isExtender(const hb_ot_math_glyph_part_t &part)
{
    return part.flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER;
}

/** The parts of a chain, with those that may repeat as often as asked. */
std::vector<hb_ot_math_glyph_part_t> chain(std::span<const hb_ot_math_glyph_part_t> parts, int repeats)
{
    std::vector<hb_ot_math_glyph_part_t> links;
    for (const hb_ot_math_glyph_part_t &part : parts) {
        links.insert(links.end(), size_t(isExtender(part) ? repeats : 1), part);
    }
    return links;
}

/** How much two neighbours may overlap at most. */
hb_position_t mostOverlap(const hb_ot_math_glyph_part_t &one, const hb_ot_math_glyph_part_t &next)
{
    return std::min(one.end_connector_length, next.start_connector_length);
}

} // namespace

MathFont::MathFont()
    : m_bytes(fontBytes()), m_face(faceOf(m_bytes)), m_font(hb_font_create(m_face.get())),
      m_unitsPerEm(hb_face_get_upem(m_face.get())), m_application(QFontDatabase::addApplicationFontFromData(m_bytes)),
      m_family(QFontDatabase::applicationFontFamilies(m_application).value(0))
{
}

MathFont::~MathFont()
{
    QFontDatabase::removeApplicationFont(m_application);
}

QRawFont MathFont::rawFont(qreal pixelSize) const
{
    const int key = int(std::lround(pixelSize * 64));
    QRawFont *known = m_rawFonts.object(key);
    if (!known) {
        known = new QRawFont(m_bytes, pixelSize, QFont::PreferNoHinting);
        m_rawFonts.insert(key, known);
    }
    return *known;
}

qreal MathFont::constant(hb_ot_math_constant_t constant) const
{
    return em(hb_ot_math_get_constant(m_font.get(), constant));
}

qreal MathFont::share(hb_ot_math_constant_t constant) const
{
    return hb_ot_math_get_constant(m_font.get(), constant) / 100.0;
}

qreal MathFont::scale(MathStyle style) const
{
    switch (style) {
    case MathStyle::Script:
        return share(HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN);
    case MathStyle::ScriptScript:
        return share(HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN);
    case MathStyle::Display:
    case MathStyle::Text:
        break;
    }
    return 1;
}

qreal MathFont::xHeight() const
{
    return metrics(glyph(U'x')).ascent;
}

quint32 MathFont::glyph(char32_t character, MathStyle style) const
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(m_font.get(), character, &glyph)) {
        return 0;
    }
    return style == MathStyle::Display || style == MathStyle::Text ? glyph : scriptForm(glyph, style);
}

quint32 MathFont::scriptForm(quint32 glyph, MathStyle style) const
{
    const int level = style == MathStyle::Script ? 1 : 2;
    const auto known = m_scriptForms.constFind({glyph, level});
    if (known != m_scriptForms.cend()) {
        return *known;
    }
    static constexpr std::array<hb_tag_t, 2> feature = {HB_TAG('s', 's', 't', 'y'), HB_TAG_NONE};
    const std::unique_ptr<hb_set_t, Destroy<hb_set_destroy>> lookups(hb_set_create());
    hb_ot_layout_collect_lookups(m_face.get(), HB_OT_TAG_GSUB, nullptr, nullptr, feature.data(), lookups.get());
    hb_codepoint_t form = glyph;
    for (hb_codepoint_t lookup = HB_SET_VALUE_INVALID; hb_set_next(lookups.get(), &lookup) && form == glyph;) {
        std::array<hb_codepoint_t, 2> forms = {};
        unsigned count = unsigned(forms.size());
        hb_ot_layout_lookup_get_glyph_alternates(m_face.get(), lookup, glyph, 0, &count, forms.data());
        form = count == 0 ? glyph : forms.at(size_t(std::min(int(count), level) - 1));
    }
    m_scriptForms.insert({glyph, level}, form);
    return form;
}

const GlyphMetrics &MathFont::metrics(quint32 glyph) const
{
    const auto known = m_metrics.constFind(glyph);
    if (known != m_metrics.cend()) {
        return *known;
    }
    hb_glyph_extents_t ink = {};
    hb_font_get_glyph_extents(m_font.get(), glyph, &ink);
    GlyphMetrics metrics;
    metrics.advance = em(hb_font_get_glyph_h_advance(m_font.get(), glyph));
    metrics.left = em(ink.x_bearing);
    metrics.right = em(ink.x_bearing + ink.width);
    metrics.ascent = em(ink.y_bearing);
    metrics.descent = em(-ink.y_bearing - ink.height);
    metrics.italic = em(hb_ot_math_get_glyph_italics_correction(m_font.get(), glyph));
    metrics.accent = em(hb_ot_math_get_glyph_top_accent_attachment(m_font.get(), glyph));
    return *m_metrics.insert(glyph, metrics);
}

std::vector<hb_ot_math_glyph_variant_t> MathFont::variants(quint32 glyph, hb_direction_t direction) const
{
    unsigned count = hb_ot_math_get_glyph_variants(m_font.get(), glyph, direction, 0, nullptr, nullptr);
    std::vector<hb_ot_math_glyph_variant_t> variants(count);
    hb_ot_math_get_glyph_variants(m_font.get(), glyph, direction, 0, &count, variants.data());
    return variants;
}

GrownGlyph MathFont::grown(quint32 glyph, Qt::Orientation orientation, qreal length) const
{
    const hb_direction_t direction = directionOf(orientation);
    const std::vector<hb_ot_math_glyph_variant_t> sizes = variants(glyph, direction);
    const auto enough = std::ranges::find_if(sizes, [&](const auto &size) { return em(size.advance) >= length; });
    if (enough != sizes.end()) {
        return {{{enough->glyph, 0}}, em(enough->advance)};
    }
    GrownGlyph chain = assembled(glyph, direction, length);
    if (!chain.parts.empty()) {
        return chain;
    }
    if (!sizes.empty()) {
        return {{{sizes.back().glyph, 0}}, em(sizes.back().advance)};
    }
    const GlyphMetrics &own = metrics(glyph);
    return {{{glyph, 0}}, orientation == Qt::Horizontal ? own.right - own.left : own.ascent + own.descent};
}

quint32 MathFont::within(quint32 glyph, Qt::Orientation orientation, qreal length) const
{
    quint32 longest = glyph;
    for (const hb_ot_math_glyph_variant_t &size : variants(glyph, directionOf(orientation))) {
        longest = em(size.advance) <= length ? size.glyph : longest;
    }
    return longest;
}

// As few repeats as are needed with the least overlap; then all joints overlap by the same amount more, so that the
// length is what was asked for (OpenType MATH, "MathGlyphAssembly").
GrownGlyph MathFont::assembled(quint32 glyph, hb_direction_t direction, qreal length) const
{
    unsigned count = hb_ot_math_get_glyph_assembly(m_font.get(), glyph, direction, 0, nullptr, nullptr, nullptr);
    std::vector<hb_ot_math_glyph_part_t> parts(count);
    hb_ot_math_get_glyph_assembly(m_font.get(), glyph, direction, 0, &count, parts.data(), nullptr);
    if (parts.empty()) {
        return {};
    }
    const hb_position_t least = hb_ot_math_get_min_connector_overlap(m_font.get(), direction);
    const auto wanted = hb_position_t(std::lround(length * m_unitsPerEm));
    std::vector<hb_ot_math_glyph_part_t> links;
    hb_position_t longest = 0;
    hb_position_t room = 0; // for more overlap
    for (int repeats = 0; repeats <= maximumRepeats && (longest < wanted || links.empty()); ++repeats) {
        links = chain(parts, repeats);
        longest = 0;
        room = 0;
        for (size_t i = 0; i < links.size(); ++i) {
            longest += links[i].full_advance - (i > 0 ? least : 0);
            room += i > 0 ? std::max(mostOverlap(links[i - 1], links[i]) - least, 0) : 0;
        }
        if (std::ranges::none_of(parts, isExtender)) {
            break;
        }
    }
    const qreal more = room > 0 ? std::clamp(qreal(longest - wanted) / room, 0.0, 1.0) : 0;
    GrownGlyph result;
    qreal at = 0;
    for (size_t i = 0; i < links.size(); ++i) {
        if (i > 0) {
            at -= least + more * std::max(mostOverlap(links[i - 1], links[i]) - least, 0);
        }
        result.parts.push_back({links[i].glyph, at / m_unitsPerEm});
        at += links[i].full_advance;
    }
    result.length = at / m_unitsPerEm;
    return result;
}

} // namespace hotpapers::typeset
