using SearchPortal.Web;

namespace SearchPortal.Cli.Tests;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData(typeof(ExitCode))]
    [InlineData(typeof(PortalApplication))]
    public void A_host_never_sees_the_engines_behind_the_library(Type type) =>
        Assert.DoesNotContain(type.Assembly.GetReferencedAssemblies(), name =>
            name.Name is string text && (text.StartsWith("Lucene", StringComparison.Ordinal) || text is "Markdig" or "YamlDotNet" or "J2N"));
}
