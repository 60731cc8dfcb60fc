using System.Globalization;

namespace SearchPortal.Web.Pictures;

/// <summary>Places across a picture as SVG has them, so that a picture is as wide as its room and its letters keep their size.</summary>
internal static class Percent
{
    /// <summary>"12.5%".</summary>
    /// <param name="share">0 to 1.</param>
    public static string Of(double share) => $"{Number(100 * share)}%";

    /// <summary>"12.5": at most two digits after the point, in any culture.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
