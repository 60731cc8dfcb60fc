using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace SearchPortal.Web.Hosting;

/// <summary>Leaves blanks in an address as they are: "/papers/%20" asks for a key that nothing has, and not for none at all.</summary>
internal sealed class BlankText : IDisplayMetadataProvider
{
    /// <inheritdoc/>
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
