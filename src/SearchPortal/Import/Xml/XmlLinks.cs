using SearchPortal.Publications;

namespace SearchPortal.Import.Xml;

/// <summary>Gathers the links of an entry, each address once.</summary>
internal sealed class XmlLinks(EntryReport report)
{
    private readonly List<Link> links = [];

    /// <summary>Those added so far.</summary>
    public IReadOnlyList<Link> All => links;

    /// <summary>Adds an address under the source's word for it; null and blank are nothing, what is no web address is reported and left out.</summary>
    public void Add(string word, string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return;
        if (WebAddress.Find(url) is not string address) report.Error($"the link “{EntryReport.Show(url.Trim())}” is no web address", "begin it with https://");
        else if (!links.Exists(link => link.Url == address)) links.Add(new Link(LinkWords.Kind(word, address), address));
    }

    /// <summary>Adds an address if it is one; anything else is no mistake here.</summary>
    public void AddIfWeb(string word, string? url)
    {
        if (url is not null && WebAddress.Find(url) is not null) Add(word, url);
    }
}
