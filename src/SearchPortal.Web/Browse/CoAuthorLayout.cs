using SearchPortal.Web.Pictures;

namespace SearchPortal.Web.Browse;

/// <summary>
/// Co-authors on an ellipse, clockwise from the upper right. Down each side they stand at even distances, so that no name covers another
/// at any width.
/// </summary>
/// <param name="count">How many, at least 2.</param>
internal sealed class CoAuthorLayout(int count)
{
    /// <summary>Share of the width between a point and its name.</summary>
    public const double LabelGap = 0.022;

    /// <summary>Height of a name, in pixels: what a finger hits.</summary>
    public const int LabelHeight = 26;

    private const double Radius = 0.17;
    private const int LeastHeight = 220;
    private const int Margin = 20;

    /// <summary>Height of the picture in pixels.</summary>
    public int Height => Math.Max(LeastHeight, (RightCount * LabelHeight) + (2 * Margin));

    /// <summary>Where the author stands, in pixels from the top.</summary>
    public int Middle => Height / 2;

    private int RightCount => (count + 1) / 2;

    /// <summary>Whether a place is on the right.</summary>
    public bool IsRight(int place) => place < RightCount;

    /// <summary>A place: 0 to 1 across, pixels from the top.</summary>
    public (double X, int Y) At(int place)
    {
        bool isRight = IsRight(place);
        int side = isRight ? RightCount : count - RightCount;
        int step = isRight ? place : count - 1 - place;
        double y = Margin + ((Height - (2.0 * Margin)) * (step + 0.5) / side);
        // A little taller than its room, so that the uppermost names do not meet above the middle.
        double height = (y - Middle) / (Middle + 4.0);
        double x = Radius * Math.Sqrt(1 - (height * height));
        return (isRight ? 0.5 + x : 0.5 - x, (int)Math.Round(y));
    }

    /// <summary>A bow between two places, drawn in towards the middle.</summary>
    public string Tie(int first, int second)
    {
        const double inwards = 0.45;
        var (from, to) = (At(first), At(second));
        double x = (((from.X + to.X) / 2) * (1 - inwards)) + (0.5 * inwards);
        double y = (((from.Y + to.Y) / 2.0) * (1 - inwards)) + (Middle * inwards);
        return $"M{Percent.Number(1000 * from.X)} {from.Y}Q{Percent.Number(1000 * x)} {Percent.Number(y)} {Percent.Number(1000 * to.X)} {to.Y}";
    }
}
