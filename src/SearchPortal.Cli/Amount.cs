using System.Globalization;

namespace SearchPortal.Cli;

/// <summary>Numbers with their noun.</summary>
internal static class Amount
{
    /// <summary>"1 venue", "51,914 publications".</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">In the singular; its plural takes an s.</param>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>"812 B", "3.4 MB"; a megabyte is 1,000,000 bytes.</summary>
    public static string OfBytes(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
    };
}
