using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>A co-author in the picture.</summary>
/// <param name="Author">Name and page.</param>
/// <param name="Papers">"3 papers together".</param>
/// <param name="X">Across the picture: "67%".</param>
/// <param name="Y">In pixels from the top.</param>
internal sealed record CoAuthorNode(NamedLink Author, string Papers, string X, int Y)
{
    private const double Thickest = 7;
    private const double Thinnest = 1.25;

    /// <summary>Radius of the point, in pixels.</summary>
    public required string Radius { get; init; }

    /// <summary>Width of the line to the middle, in pixels.</summary>
    public required string Width { get; init; }

    /// <summary>Whether the name stands at the right of the point.</summary>
    public required bool IsRight { get; init; }

    /// <summary>Where the room for the name begins.</summary>
    public required string LabelX { get; init; }

    /// <summary>How wide it is.</summary>
    public required string LabelWidth { get; init; }

    /// <summary>A co-author at a place of the layout.</summary>
    public static CoAuthorNode Of(FacetCount other, int place, CoAuthorLayout layout, int most, PortalLinks links)
    {
        var (x, y) = layout.At(place);
        bool isRight = layout.IsRight(place);
        double edge = isRight ? x + CoAuthorLayout.LabelGap : x - CoAuthorLayout.LabelGap;
        return new(new(other.Label, links.Author(other.Value)), Sentence.Of(Words.Together, Numbers.Of(other.Count, Noun.Paper)), Percent.Of(x), y)
        {
            Radius = Percent.Number(3.5 + (4.5 * Math.Sqrt((double)other.Count / most))),
            Width = WidthOf(other.Count, most),
            IsRight = isRight,
            LabelX = isRight ? Percent.Of(edge) : "0%",
            LabelWidth = Percent.Of(isRight ? 1 - edge : edge),
        };
    }

    /// <summary>Width of a line for papers in common, in pixels.</summary>
    public static string WidthOf(int count, int most) => Percent.Number(Math.Max(Thinnest, Thickest * Math.Sqrt((double)count / most) * Math.Min(1, Math.Sqrt(most / 12.0))));
}
