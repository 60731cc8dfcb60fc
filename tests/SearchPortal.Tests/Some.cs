using SearchPortal.Publications;

namespace SearchPortal.Tests;

/// <summary>Publications for tests that care about a part of them.</summary>
internal static class Some
{
    public static Publication Publication(
        string key = "doe2020icml-some", string title = "Some title", string @abstract = "", int? year = 2020, string? venue = "icml",
        string authors = "Jane Doe", string topics = "", PublicationType type = PublicationType.ConferencePaper) => new()
        {
            Key = key,
            Title = title,
            Abstract = @abstract,
            Year = year,
            Venue = venue,
            Type = type,
            Authors = [.. Split(authors).Select(Name)],
            Topics = Split(topics),
        };

    private static PersonName Name(string display) =>
        display.LastIndexOf(' ') is int space and > 0 ? new(display[..space], display[(space + 1)..]) : new("", display);

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
