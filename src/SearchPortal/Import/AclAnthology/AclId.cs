using System.Globalization;

namespace SearchPortal.Import.AclAnthology;

/// <summary>Ids of papers in the ACL Anthology and the addresses they are published under.</summary>
internal static class AclId
{
    private const string Site = "https://aclanthology.org/";

    /// <summary>The id of a paper by its place: "2022.acl-long.1"; in collections before 2020 "P18-1004", where workshops have two digits for the volume.</summary>
    /// <returns>Null when a part is missing or, in an old collection, no number.</returns>
    public static string? Of(string? collection, string? volume, string? paper)
    {
        if (collection is null || volume is null || paper is null) return null;
        if (collection.Contains('.', StringComparison.Ordinal)) return $"{collection}-{volume}.{paper}";
        if (Number(volume) is not int book || Number(paper) is not int number) return null;
        // Rule of the Anthology's own programs.
        bool isWide = collection.StartsWith('W') || collection == "C69" || (collection == "D19" && book >= 5);
        return isWide
            ? string.Create(CultureInfo.InvariantCulture, $"{collection}-{book:00}{number:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{collection}-{book}{number:000}");
    }

    /// <summary>Address of the page of a paper.</summary>
    public static string Page(string id) => Site + id;

    /// <summary>Address of a file: a whole address stays, a bare name is a file of the Anthology.</summary>
    /// <param name="name">"2022.acl-long.1.mp4".</param>
    /// <param name="folder">"attachments/", or "".</param>
    public static string File(string name, string folder = "") => name.Contains("://", StringComparison.Ordinal) ? name : $"{Site}{folder}{name}";

    private static int? Number(string text) => text.Length <= 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
