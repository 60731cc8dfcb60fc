using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Hugo's academic theme has its owner sign as "me" or "admin", the name of a folder.</summary>
internal static class MarkdownOwner
{
    /// <summary>The publication with the site owner's name in that place; without one in the settings it stays, with a warning.</summary>
    public static Publication Sign(Publication publication, SiteOwner? owner, EntryReport report)
    {
        bool isMarkdown = publication.Source is { File: var path } && path.Contains(".md", StringComparison.OrdinalIgnoreCase);
        if (!isMarkdown || !publication.Authors.Any(IsUserName)) return publication;
        if (owner is not null) return publication with { Authors = [.. publication.Authors.Select(author => IsUserName(author) ? Named(owner, author) : author)] };
        report.Warning($"the author \"{publication.Authors.First(IsUserName).Family}\" is a user name of another program", "write the person's name, or name the site's owner in site.yaml");
        return publication;
    }

    private static bool IsUserName(PersonName name) => name is { Given: "", Family: "me" or "admin" };

    private static PersonName Named(SiteOwner owner, PersonName author) => PersonNameParser.Parse(owner.Name) with { EqualContribution = author.EqualContribution };
}
