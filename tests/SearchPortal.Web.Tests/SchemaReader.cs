namespace SearchPortal.Web.Tests;

/// <summary>xmllint with the schemas under <c>Data</c>, without the network.</summary>
internal static class SchemaReader
{
    /// <summary>Holds a document to an XML Schema of <c>Data/xsd</c>.</summary>
    public static async Task IsValidAsync(string document, string schema) => await ChecksAsync(document, "--schema", Path.Combine("xsd", schema));

    /// <summary>Holds a MODS record to the grammar of <c>Data/rng</c>.</summary>
    public static async Task IsModsAsync(string record) => await ChecksAsync(record, "--relaxng", Path.Combine("rng", "mods.rng"));

    private static async Task ChecksAsync(string document, string kind, string schema) =>
        Assert.Equal("- validates", (await ReferenceProgram.RunAsync("/usr/bin/xmllint", ["--noout", "--nonet", kind, Path.Combine(AppContext.BaseDirectory, "Data", schema), "-"], document)).Trim());
}
