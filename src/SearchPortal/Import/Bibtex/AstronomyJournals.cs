using System.Collections.Frozen;

namespace SearchPortal.Import.Bibtex;

/// <summary>The journal macros of the AAS document classes, which exports of the Astrophysics Data System use without defining them.</summary>
internal static class AstronomyJournals
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["aj"] = "The Astronomical Journal",
        ["actaa"] = "Acta Astronomica",
        ["araa"] = "Annual Review of Astronomy and Astrophysics",
        ["apj"] = "The Astrophysical Journal",
        ["apjl"] = "The Astrophysical Journal Letters",
        ["apjs"] = "The Astrophysical Journal Supplement Series",
        ["ao"] = "Applied Optics",
        ["apss"] = "Astrophysics and Space Science",
        ["aap"] = "Astronomy & Astrophysics",
        ["aapr"] = "Astronomy and Astrophysics Review",
        ["aaps"] = "Astronomy and Astrophysics Supplement",
        ["icarus"] = "Icarus",
        ["jcap"] = "Journal of Cosmology and Astroparticle Physics",
        ["jgr"] = "Journal of Geophysical Research",
        ["mnras"] = "Monthly Notices of the Royal Astronomical Society",
        ["nat"] = "Nature",
        ["na"] = "New Astronomy",
        ["nar"] = "New Astronomy Reviews",
        ["pasa"] = "Publications of the Astronomical Society of Australia",
        ["pasp"] = "Publications of the Astronomical Society of the Pacific",
        ["pasj"] = "Publications of the Astronomical Society of Japan",
        ["physrep"] = "Physics Reports",
        ["planss"] = "Planetary and Space Science",
        ["pra"] = "Physical Review A",
        ["prb"] = "Physical Review B",
        ["prc"] = "Physical Review C",
        ["prd"] = "Physical Review D",
        ["pre"] = "Physical Review E",
        ["prl"] = "Physical Review Letters",
        ["psj"] = "The Planetary Science Journal",
        ["solphys"] = "Solar Physics",
        ["sovast"] = "Soviet Astronomy",
        ["ssr"] = "Space Science Reviews",
    }.ToFrozenDictionary();

    /// <summary>The title behind "\mnras"; null for anything that is not one of these macros alone.</summary>
    public static string? FindTitle(string raw)
    {
        string macro = raw.Trim(' ', '{', '}', '\t', '\r', '\n');
        return macro is ['\\', ..] && Titles.TryGetValue(macro[1..], out string? title) ? title : null;
    }
}
